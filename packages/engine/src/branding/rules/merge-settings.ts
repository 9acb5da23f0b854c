import { isObject } from '../../kernel/encoding/json.ts'

/** Merges settings into the defaults recursively (H). Lists are replaced, not merged (G). */
export const mergeSettings = (defaults: unknown, own: unknown): unknown => {
  if (own === undefined) return defaults
  if (!isObject(defaults) || !isObject(own)) return own
  const names = [...new Set([...Object.keys(defaults), ...Object.keys(own)])]
  return Object.fromEntries(names.map((name) => [name, mergeSettings(defaults[name], own[name])]))
}

import { isObject } from '../../kernel/encoding/json.ts'

/** The defaults with the members of `own` in their place, at every depth (H). Lists are replaced as a whole (G). */
export const mergeSettings = (defaults: unknown, own: unknown): unknown => {
  if (own === undefined) return defaults
  if (!isObject(defaults) || !isObject(own)) return own
  const names = [...new Set([...Object.keys(defaults), ...Object.keys(own)])]
  return Object.fromEntries(names.map((name) => [name, mergeSettings(defaults[name], own[name])]))
}

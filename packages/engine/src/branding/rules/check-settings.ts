import { isObject } from '../../kernel/encoding/json.ts'
import { brandingFailures } from '../errors.ts'
import { defaultSettings } from './default-settings.ts'

/** The allowed values of members that are enums (H for the defaults, L for the others). */
const names: Readonly<Record<string, readonly string[]>> = {
  colorSchemeMode: ['LIGHT', 'DARK', 'DYNAMIC'],
  displayType: ['TEXT', 'FLAG'],
  formInclusion: ['IN', 'OUT'],
  horizontal: ['START', 'CENTER', 'END'],
  interfaceStyle: ['BUTTON_LIST', 'DROPDOWN'],
  location: ['START', 'CENTER', 'END'],
  position: ['TOP', 'BOTTOM'],
  sessionTimerDisplay: ['NONE', 'STATIC', 'DYNAMIC'],
  spacingDensity: ['REGULAR', 'COMPACT'],
  vertical: ['START', 'CENTER', 'END'],
}

const color = /^[0-9a-fA-F]{8}$/

/**
 * Checks a settings document against the shape of the default document: it may have only those members, with values of the
 * same types; colors are eight hexadecimal digits (RGBA). Members may be omitted (H). Lists and the member `custom` may
 * contain any JSON (L).
 */
export const checkSettings = (settings: unknown): void => check(settings, defaultSettings, 'settings')

const check = (value: unknown, model: unknown, path: string): void => {
  if (!isObject(model)) return checkLeaf(value, model, path)
  if (!isObject(value)) throw brandingFailures.invalidSettings(path, 'must be an object')
  if (path.endsWith('.custom')) return
  for (const [name, member] of Object.entries(value)) {
    if (!Object.hasOwn(model, name)) throw brandingFailures.invalidSettings(`${path}.${name}`, 'is not a known setting')
    check(member, model[name], `${path}.${name}`)
  }
}

const checkLeaf = (value: unknown, model: unknown, path: string): void => {
  const problem = problemOf(value, model, path.slice(path.lastIndexOf('.') + 1))
  if (problem !== undefined) throw brandingFailures.invalidSettings(path, problem)
}

const problemOf = (value: unknown, model: unknown, name: string): string | undefined => {
  if (Array.isArray(model)) return Array.isArray(value) ? undefined : 'must be a list'
  if (typeof model === 'number')
    return typeof value === 'number' && value >= 0 ? undefined : 'must be a number of at least 0'
  if (typeof model === 'boolean') return typeof value === 'boolean' ? undefined : 'must be true or false'
  const allowed = names[name]
  if (allowed) return allowed.includes(value as string) ? undefined : `must be one of ${allowed.join(', ')}`
  return typeof value === 'string' && color.test(value)
    ? undefined
    : 'must be a color of eight hexadecimal digits (RGBA)'
}

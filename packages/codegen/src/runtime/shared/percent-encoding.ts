// Copied into generated folders, without this line.
import type { Fault } from './fault.ts'

/** A text without its percent-encoding; `undefined` if that is malformed. */
const decode = (text: string): string | undefined => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** A text without its percent-encoding; the text itself if that is malformed. */
export const decoded = (text: string): string => decode(text) ?? text

/** The faults of a path: parameters with a malformed percent-encoding, such as `%zz`. */
export const pathFaults = (sent: readonly (readonly [name: string, raw: string])[]): Fault[] =>
  sent
    .filter(([, raw]) => decode(raw) === undefined)
    .map(([name]) => ({ in: 'params', path: [name], message: 'Malformed percent-encoding' }))

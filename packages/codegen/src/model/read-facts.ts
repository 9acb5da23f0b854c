import { child, type JsonObject, type Located } from '../document/located.ts'
import type { Reading } from './reading.ts'

/** The configured facts of an operation, checked against their rules. */
export const readFacts = (operation: Located<JsonObject>, { options, report }: Reading): Record<string, unknown> => {
  const facts: Record<string, unknown> = {}
  for (const [name, { extension, required = false, values, otherwise }] of Object.entries(options.facts ?? {})) {
    const at = child(operation, extension)
    if (at.value === undefined && required) report(operation, `the operation has no ${extension}`, `add ${extension}`)
    if (at.value !== undefined && values && !values.includes(at.value)) {
      report(
        at,
        `${extension} is ${JSON.stringify(at.value)}`,
        `use one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
      )
    }
    const value = at.value ?? otherwise
    if (value !== undefined) facts[name] = value
  }
  return facts
}

import type { AcceptedChange } from './accepted.ts'
import { readYaml } from './read-yaml.ts'
import { UnusableInput } from './unusable-input.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** Whether a text is a day of the calendar, such as 2027-03-31. */
export const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** The required type of each member of an entry. */
const members: Record<string, { readonly must: string; readonly is: (value: unknown) => boolean }> = {
  id: { must: 'the id of a rule', is: isText },
  operation: { must: 'an operation, or null', is: (value) => value === null || isText(value) },
  location: { must: 'a location, as reports show it', is: (value) => typeof value === 'string' },
  message: { must: 'the message of the change', is: (value) => value === undefined || isText(value) },
  reason: { must: 'the reason, so that reviewers can judge it', is: isText },
  expires: { must: 'the last day on which the entry counts, as YYYY-MM-DD', is: isDay },
}

const mistakesIn = (entry: unknown): string[] => {
  if (typeof entry !== 'object' || entry === null) return [`must be a mapping with ${Object.keys(members).join(', ')}`]
  const unknown = Object.keys(entry).filter((name) => !Object.hasOwn(members, name))
  return [
    ...unknown.map((name) => `unknown member ${name}`),
    ...Object.entries(members).flatMap(([name, { must, is }]) =>
      is(Object.hasOwn(entry, name) ? Reflect.get(entry, name) : undefined) ? [] : [`${name} must be ${must}`],
    ),
  ]
}

/**
 * Reads a file of accepted changes: a list of entries.
 *
 * @throws UnusableInput with every mistake and its line.
 */
export const readAccepted = (name: string, text: string): AcceptedChange[] => {
  const { content, lineOf } = readYaml(name, text)
  const entries: unknown = content ?? []
  if (!Array.isArray(entries)) throw new UnusableInput(`${name}:1: must be a list of accepted changes`)
  const mistakes = entries.flatMap((entry: unknown, index) =>
    mistakesIn(entry).map((mistake) => `${name}:${lineOf(index)}: ${mistake}`),
  )
  if (mistakes.length > 0) throw new UnusableInput(mistakes.join('\n'))
  return entries.map((entry: Omit<AcceptedChange, 'line'>, index) => ({ ...entry, line: lineOf(index) }))
}

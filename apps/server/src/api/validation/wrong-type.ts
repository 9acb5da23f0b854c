import type { z } from 'zod'

/** What the contract asks for, by the name zod has for it, as the texts of the service call it. */
const scalars: { readonly [expected: string]: string } = {
  string: 'a String',
  number: 'an Integer',
  int: 'an Integer',
  boolean: 'a Boolean',
  base64: 'a Blob',
}

const collections: { readonly [expected: string]: string } = {
  array: 'Expected list or null',
  object: 'Expected null',
  record: 'Expected map or null',
}

const tokens: { readonly [type: string]: (value: unknown) => string } = {
  string: () => 'STRING_VALUE',
  number: () => 'NUMBER_VALUE',
  boolean: (value) => (value === true ? 'TRUE_VALUE' : 'FALSE_VALUE'),
}

/** What was expected, where the issue is one of type. Enums, too, must be texts; base64 is how JSON spells bytes. */
const expectedBy: { readonly [code: string]: (issue: z.core.$ZodIssue, value: unknown) => string | undefined } = {
  invalid_type: (issue) => ('expected' in issue ? String(issue.expected) : undefined),
  invalid_value: (_issue, value) => (typeof value === 'string' ? undefined : 'string'),
  invalid_format: (issue) => ('format' in issue && issue.format === 'base64' ? 'base64' : undefined),
}

/**
 * The text for a value of the wrong JSON type, such as `NUMBER_VALUE can not be converted to a String`; undefined when the
 * issue is about something else. A type is wrong before any constraint is looked at. Behaviour: errors, section 2; forms
 * for collections as other services of the same framework give them.
 */
export const wrongType = (issue: z.core.$ZodIssue, value: unknown): string | undefined => {
  const expected = expectedBy[issue.code]?.(issue, value)
  if (expected === undefined || value === undefined) return undefined
  if (Array.isArray(value)) return 'Start of list found where not expected'
  const token = tokens[typeof value]?.(value)
  if (token === undefined) return 'Start of structure or map found where not expected.'
  return collections[expected] ?? `${token} can not be converted to ${scalars[expected] ?? 'a String'}`
}

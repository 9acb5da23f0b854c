import type { z } from 'zod'

/** The expected type in messages of the service, by its name in zod. */
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

/** The expected type of an issue about types. Enums are strings; base64 represents bytes. */
const expectedBy: { readonly [code: string]: (issue: z.core.$ZodIssue, value: unknown) => string | undefined } = {
  invalid_type: (issue) => ('expected' in issue ? String(issue.expected) : undefined),
  invalid_value: (_issue, value) => (typeof value === 'string' ? undefined : 'string'),
  invalid_format: (issue) => ('format' in issue && issue.format === 'base64' ? 'base64' : undefined),
}

/**
 * The message for a value of the wrong JSON type, such as `NUMBER_VALUE can not be converted to a String`; undefined if
 * the issue is about something else. Types are checked before constraints. Behaviour: errors, section 2; messages for
 * collections as other services of the same framework return them.
 */
export const wrongType = (issue: z.core.$ZodIssue, value: unknown): string | undefined => {
  const expected = expectedBy[issue.code]?.(issue, value)
  if (expected === undefined || value === undefined) return undefined
  // Type H, message L. Null instead of a structure violates a constraint (H).
  if (value === null) return expected === 'boolean' ? 'NULL_VALUE can not be converted to a Boolean' : undefined
  if (Array.isArray(value)) return 'Start of list found where not expected'
  const token = tokens[typeof value]?.(value)
  if (token === undefined) return 'Start of structure or map found where not expected.'
  return collections[expected] ?? `${token} can not be converted to ${scalars[expected] ?? 'a String'}`
}

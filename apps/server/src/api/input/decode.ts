import type { z } from 'zod'
import { loadAnnotations, type OperationFacts } from '../contract.ts'
import { dropNulls } from './drop-nulls.ts'
import { parseJson } from './parse-json.ts'
import type { Refusal } from '../errors/refusal.ts'
import { refusals } from '../errors/refusals.ts'
import { describeFailures } from '../validation/describe.ts'
import { wrongType } from '../validation/wrong-type.ts'

const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown => {
  let value = whole
  for (const segment of path) {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
    value = isHolder ? (value as Record<PropertyKey, unknown>)[segment] : undefined
  }
  return value
}

/** Of a body that does not fit: a wrong JSON type anywhere comes before all constraints, as parsing comes before checking. */
const refusalOf = async (
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: z.ZodType,
  component: string,
): Promise<Refusal> => {
  for (const issue of issues) {
    const text = wrongType(issue, valueAt(value, issue.path))
    if (text !== undefined) return refusals.serialization(text)
  }
  return refusals.validation(describeFailures(issues, value, { schema, component }, await loadAnnotations()))
}

/** Tries again without the nulls that the schema stumbled over, and refuses what does not fit then. */
const decodeAnew = async (
  failed: z.ZodError,
  value: unknown,
  schema: z.ZodType,
  component: string,
): Promise<unknown> => {
  let { issues } = failed
  // Each round removes at least one null, so this ends.
  while (dropNulls(value, issues)) {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    issues = result.error.issues
  }
  throw await refusalOf(issues, value, schema, component)
}

/**
 * Makes the input of an operation from the body of a request: parsed, checked against the contract, without what the contract
 * does not know. Refuses what does not fit. Most bodies fit, and theirs is there at once.
 */
export const decode = (operation: OperationFacts, body: string, schema: z.ZodType): unknown => {
  // A body of `null` is read as absent, like any null.
  const value = parseJson(body) ?? {}
  const result = schema.safeParse(value)
  return result.success ? result.data : decodeAnew(result.error, value, schema, operation.input)
}

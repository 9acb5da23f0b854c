import type { z } from 'zod'
import { loadAnnotations, type OperationFacts } from '../contract.ts'
import { dropNulls } from './drop-nulls.ts'
import { publicValueLimit, valueLimit } from './limits.ts'
import { parseJson } from './parse-json.ts'
import { readBooleans } from './read-booleans.ts'
import type { Rejection } from '../errors/rejection.ts'
import { rejections } from '../errors/rejections.ts'

const valueAt = (whole: unknown, path: readonly PropertyKey[]): unknown => {
  let value = whole
  for (const segment of path) {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
    value = isHolder ? (value as Record<PropertyKey, unknown>)[segment] : undefined
  }
  return value
}

/** Loads the modules that describe violations. Only rejected requests need them. */
const loadDescriptions = async () => {
  const [{ wrongType }, { describeFailures }, { withItemsOfLongLists }] = await Promise.all([
    import('../validation/wrong-type.ts'),
    import('../validation/describe.ts'),
    import('../validation/long-lists.ts'),
  ])
  return { wrongType, describeFailures, withItemsOfLongLists }
}

/**
 * The error of an invalid body. A wrong JSON type anywhere is reported before any constraint, because parsing comes
 * before validation.
 */
const rejectionOf = async (
  foundIssues: readonly z.core.$ZodIssue[],
  value: unknown,
  schema: z.ZodType,
  component: string,
): Promise<Rejection> => {
  const { wrongType, describeFailures, withItemsOfLongLists } = await loadDescriptions()
  const issues = withItemsOfLongLists(foundIssues, value, schema)
  for (const issue of issues) {
    const text = wrongType(issue, valueAt(value, issue.path))
    if (text !== undefined) return rejections.serialization(text)
  }
  return rejections.validation(describeFailures(issues, value, { schema, component }, await loadAnnotations()))
}

/** Removes invalid nulls, converts texts to booleans and validates again. Rejects a value that is still invalid. */
const decodeLeniently = async (
  failed: z.ZodError,
  value: unknown,
  schema: z.ZodType,
  component: string,
): Promise<unknown> => {
  let { issues } = failed
  // Each round replaces at least one value, so this ends.
  while (dropNulls(value, issues) || readBooleans(value, issues)) {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    issues = result.error.issues
  }
  throw await rejectionOf(issues, value, schema, component)
}

/**
 * Parses a request body and validates it against the contract. Members that are not in the contract are dropped. Returns the
 * input of a valid body synchronously; only others need a promise.
 */
export const decode = (operation: OperationFacts, body: string, schema: z.ZodType): unknown => {
  // A body of `null` counts as absent, like any null.
  const limit = operation.authorization === 'iam' ? valueLimit : publicValueLimit
  const value = parseJson(body, limit) ?? {}
  const result = schema.safeParse(value)
  return result.success ? result.data : decodeLeniently(result.error, value, schema, operation.input)
}

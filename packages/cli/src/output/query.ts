import type { TreeInterpreter } from '@jmespath-community/jmespath'
import { usageError } from '../failure.ts'
import { isRecord, messageOf } from '../record.ts'

/** Selects parts of a value. */
export type Query = (value: unknown) => unknown

type JsonValue = Parameters<typeof TreeInterpreter.search>[1]

/** A copy in which `constructor` and the like name nothing: the library reads members that objects inherit. */
const withoutPrototypes = (value: unknown): JsonValue => {
  if (Array.isArray(value)) return value.map(withoutPrototypes)
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]): [string, JsonValue] => [
      name,
      withoutPrototypes(member),
    ])
    return Object.assign(Object.create(null), Object.fromEntries(members))
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/**
 * Compiles the JMESPath expression of `--query`.
 *
 * @throws {Failure} with exit code 252 for what is not an expression.
 */
export const compileQuery = async (expression: string): Promise<Query> => {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath')
  try {
    // Literals like `name`, without quotes, are common in commands written for the AWS CLI.
    const compiled = compile(expression, { enable_legacy_literals: true })
    return (value) => TreeInterpreter.search(compiled, withoutPrototypes(value))
  } catch (error) {
    throw usageError(`Bad value for --query ${expression}: ${messageOf(error)}`)
  }
}

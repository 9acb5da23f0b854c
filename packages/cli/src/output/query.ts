import { usageError } from '../failure.ts'

/** Selects parts of a value. */
export type Query = (value: unknown) => unknown

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
    return (value) => TreeInterpreter.search(compiled, value as never)
  } catch (error) {
    throw usageError(`Bad value for --query ${expression}: ${(error as Error).message}`)
  }
}

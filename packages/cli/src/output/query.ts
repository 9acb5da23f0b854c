import type { JSONValue } from '@jmespath-community/jmespath'
import { Failure, usageError } from '../failure.ts'
import { byCodePoint } from '../python/text.ts'
import { isRecord, messageOf } from '../record.ts'

/** Selects parts of a value. */
export type Query = (value: unknown) => unknown

/** A token of an expression. */
interface Token {
  readonly type: string
  readonly start: number
  readonly value: unknown
}

/** Operators that the library has in addition to those of the AWS CLI, such as one `=`, which assigns. */
const extensions = new Set(['Assign', 'Plus', 'Minus', 'Multiply', 'Divide', 'Modulo', 'Div', 'Variable', 'Root'])

/** Tokens after which `*` would mean multiplication. */
const operands = new Set(['UnquotedIdentifier', 'QuotedIdentifier', 'Rbracket', 'Rparen', 'Rbrace', 'Literal'])

const isClosed = (literal: string): boolean => /^(`(?:\\.|[^\\`])*`|'(?:\\.|[^\\'])*')\s*$/s.test(literal)

const isUnknown = (
  { type, start, value }: Token,
  previous: Token | undefined,
  text: string,
  isLast: boolean,
): boolean =>
  extensions.has(type) ||
  (type === 'Star' && previous !== undefined && operands.has(previous.type)) ||
  (type === 'Number' && Number.isNaN(value)) ||
  (type === 'Literal' && isLast && !isClosed(text.slice(start)))

/**
 * Rejects syntax that the AWS CLI rejects. The library treats `[?Name='a']` as an assignment, which matches every item.
 */
const checkTokens = (tokens: readonly Token[], expression: string): void => {
  const unknown = tokens.find((token, index) =>
    isUnknown(token, tokens[index - 1], expression, index === tokens.length - 1),
  )
  if (!unknown) return
  const mark = `${' '.repeat(unknown.start)}^`
  throw usageError(
    `Bad value for --query ${expression}: Bad jmespath expression: Unknown token '${expression[unknown.start]}':\n` +
      `${expression}\n${mark}`,
  )
}

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  LT: (order) => order < 0,
  LTE: (order) => order <= 0,
  GT: (order) => order > 0,
  GTE: (order) => order >= 0,
}

const loadLibrary = async () => {
  const library = await import('@jmespath-community/jmespath')
  const interpreter = library.TreeInterpreter
  const visit = interpreter.visit.bind(interpreter)
  // The library orders only numbers. Scripts for the AWS CLI compare times, which are strings.
  interpreter.visit = (node, value) => {
    const order = node.type === 'Comparator' ? orders[node.name] : undefined
    if (node.type === 'Comparator' && order) {
      const [left, right] = [interpreter.visit(node.left, value), interpreter.visit(node.right, value)]
      if (typeof left === 'string' && typeof right === 'string') return order(byCodePoint(left, right))
    }
    return visit(node, value)
  }
  return library
}

let loading: ReturnType<typeof loadLibrary> | undefined

/** A copy without prototypes, because the library also reads inherited members such as `constructor`. */
const withoutPrototypes = (value: unknown): JSONValue => {
  if (Array.isArray(value)) return value.map(withoutPrototypes)
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]): [string, JSONValue] => [
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
 * @throws {Failure} with exit code 252 for an invalid expression.
 */
export const compileQuery = async (expression: string): Promise<Query> => {
  loading ??= loadLibrary()
  const { compile, tokenize, TreeInterpreter } = await loading
  // Literals like `name`, without quotes, are common in commands written for the AWS CLI.
  const options = { enable_legacy_literals: true }
  try {
    checkTokens(tokenize(expression, options), expression)
    const compiled = compile(expression, options)
    return (value) => TreeInterpreter.search(compiled, withoutPrototypes(value))
  } catch (error) {
    throw error instanceof Failure ? error : usageError(`Bad value for --query ${expression}: ${messageOf(error)}`)
  }
}

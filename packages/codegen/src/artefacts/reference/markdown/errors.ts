import { isObject, type SchemaWords } from '../../../runtime/reference/script/schema-words.js'
import type { ErrorConditions } from '../error-conditions.ts'
import { code, table } from './text.ts'

const conditionText = ({ causes = [], never }: ErrorConditions, description: string): string => {
  if (never !== undefined) return `Never raised by this operation. ${never}`
  const isSpecific = causes.some(({ when }) => when.length > 0)
  const texts = causes.map(({ message, when }) => `${code(message)}${when.length > 0 ? `: ${when.join(' ')}` : ''}`)
  return [...(isSpecific ? [] : [description]), ...texts].join('<br>')
}

const isError = (status: string): boolean => !/^[123]/.test(status)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The errors of an operation, each with the conditions that raise it. */
export const errorTable = (
  words: SchemaWords,
  responses: Readonly<Record<string, unknown>>,
  conditions: Readonly<Record<string, ErrorConditions>>,
): string => {
  const rows = Object.entries(responses)
    .filter(([status]) => isError(status))
    .flatMap(([status, value]) => {
      const response = words.resolve(value)
      const schemas = words
        .mediaOf(response)
        .flatMap(([, { schema }]) => words.choicesOf(words.resolve(schema)) ?? [schema])
      const names = schemas.flatMap((schema) => words.schemaName(isObject(schema) ? schema['$ref'] : undefined) ?? [])
      const general = textOf(response['description'])
      if (names.length === 0) return [['', status, general]]
      return names.map((name) => {
        const own = textOf(words.whole({ $ref: `#/components/schemas/${name}` })['description'])
        return [code(name), status, conditionText(conditions[name] ?? {}, own === '' ? general : own)]
      })
    })
  return table(['error', 'status', 'message and condition'], rows)
}

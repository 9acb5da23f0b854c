import { isObject } from '../../document/located.ts'
import type { SchemaWords } from '../../runtime/reference/script/schema-words.js'
import type { ListedItem } from './listing.ts'

/** The names by which the search finds one operation or webhook. */
interface OperationNames {
  readonly parameters: readonly string[]
  readonly request: readonly string[]
  readonly response: readonly string[]
  readonly errors: readonly string[]
}

/** The names that the search finds, and the operations that use each schema. */
export interface SearchNames {
  /** In the order of operations, then webhooks. */
  readonly names: readonly OperationNames[]
  /** The members of each schema with its own page, except errors. Members of bodies are found at their operations. */
  readonly schemas: Readonly<Record<string, readonly string[]>>
  /** The indexes in `names` of the operations that refer to a schema. */
  readonly uses: Readonly<Record<string, readonly number[]>>
}

const isError = (status: string): boolean => !/^[123]/.test(status)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const refOf = (schema: unknown): unknown => (isObject(schema) ? schema['$ref'] : undefined)

/** Collects the names that the search finds. */
export const searchNames = (
  items: readonly ListedItem[],
  components: Readonly<Record<string, unknown>>,
  words: SchemaWords,
): SearchNames => {
  const bodies = new Set<string | undefined>()
  const membersOfBody = (schema: unknown): string[] => {
    bodies.add(words.schemaName(refOf(schema)))
    return words.membersOf(schema).map(([name]) => name)
  }
  const names = items.map(({ listed, item }): OperationNames => {
    const { parameters, requestBody, responses } = words.resolve(item[listed.method])
    const contents = Object.entries(words.resolve(responses)).flatMap(([status, response]) =>
      words.mediaOf(words.resolve(response)).map(([, { schema }]) => ({ status, schema })),
    )
    const request = words.mediaOf(words.resolve(requestBody))[0]?.[1]['schema']
    return {
      parameters: [...listOf(item['parameters']), ...listOf(parameters)].map((each) =>
        String(words.resolve(each)['name']),
      ),
      request: membersOfBody(request),
      response: contents.flatMap(({ status, schema }) => (isError(status) ? [] : membersOfBody(schema))),
      errors: contents.flatMap(({ status, schema }) => {
        if (!isError(status)) return []
        const choices = words.choicesOf(words.resolve(schema)) ?? [schema]
        return choices.flatMap((choice) => words.schemaName(refOf(choice)) ?? [])
      }),
    }
  })
  const errors = new Set(names.flatMap((each) => each.errors))
  const schemas = Object.keys(words.resolve(components['schemas']))
    .map((name) => ({ name, schema: { $ref: `#/components/schemas/${name}` } }))
    .filter(({ name, schema }) => !errors.has(name) && words.hasPage(schema))
    .map(({ name, schema }) => [name, bodies.has(name) ? [] : words.membersOf(schema).map(([member]) => member)])
  const uses = new Map<string, number[]>()
  items.forEach(({ listed, item }, at) => {
    const text = JSON.stringify(item[listed.method])
    const used = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name))
    for (const name of used) uses.set(name, [...(uses.get(name) ?? []), at])
  })
  return { names, schemas: Object.fromEntries(schemas), uses: Object.fromEntries(uses) }
}

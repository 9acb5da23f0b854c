import type { SchemaWords } from '../../../runtime/reference/script/schema-words.js'
import { code, paragraphs, table } from './text.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** The type of a schema, as text. */
export const typeText = (words: SchemaWords, schema: unknown): string =>
  words
    .typeParts(schema)
    .map((part) => (typeof part === 'string' ? part : 'schema' in part ? code(part.schema) : code(part.code)))
    .join('')

const constraintsText = (words: SchemaWords, schema: unknown): string => {
  const { limits, pattern, values, default: defaultValue } = words.constraintsOf(schema)
  return [
    ...limits,
    ...(pattern === undefined ? [] : [`pattern ${code(textOf(pattern))}`]),
    ...(values ? [`one of ${values.map((value) => code(textOf(value))).join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`default ${code(textOf(defaultValue))}`]),
  ].join('; ')
}

/** A member, or a parameter, as a row of a table. */
export const memberRow = (
  words: SchemaWords,
  name: string,
  schema: unknown,
  { isRequired, description }: { isRequired: boolean; description?: string | undefined },
): readonly string[] => {
  const meaning = description ?? words.whole(schema)['description']
  const constraints = constraintsText(words, schema)
  const text = paragraphs(typeof meaning === 'string' ? meaning : '', constraints === '' ? '' : `(${constraints})`)
  return [code(name), typeText(words, schema), isRequired ? 'yes' : '', text]
}

/** The head of tables of members. */
export const memberHead = ['name', 'type', 'required', 'meaning and constraints'] as const

/** Describes a body: a table of its members, or its type. */
export const bodyText = (words: SchemaWords, schema: unknown): string => {
  const required = words.whole(schema)['required']
  const names: readonly unknown[] = Array.isArray(required) ? required : []
  const rows = words
    .membersOf(schema)
    .map(([name, member]) => memberRow(words, name, member, { isRequired: names.includes(name) }))
  if (rows.length > 0) return table(memberHead, rows)
  return words.whole(schema)['type'] === 'object' ? 'No members.' : `${typeText(words, schema)}.`
}

/** The schemas that a schema refers to, by name, in order of appearance. */
export const schemasWithin = (words: SchemaWords, schema: unknown, names: Set<string>): void => {
  const visit = (part: unknown): void => {
    for (const each of words.typeParts(part)) {
      if (typeof each === 'string' || !('schema' in each) || names.has(each.schema)) continue
      names.add(each.schema)
      schemasWithin(words, { $ref: `#/components/schemas/${each.schema}` }, names)
    }
  }
  for (const [, member] of words.membersOf(schema)) visit(member)
  for (const choice of words.choicesOf(words.resolve(schema)) ?? []) visit(choice)
}

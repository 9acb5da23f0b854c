import type { Report } from '../../problem.ts'
import type { SourceDocument } from '../load.ts'
import { child, shown } from '../located.ts'
import { Contents } from '../put.ts'
import { type Kind, visitObjects } from './structure.ts'

/** Boolean members. */
const flags: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  schema: ['nullable', 'deprecated', 'readOnly', 'writeOnly', 'uniqueItems', 'additionalProperties'],
  parameter: ['required', 'deprecated', 'explode', 'allowReserved', 'allowEmptyValue'],
  header: ['required', 'deprecated', 'explode'],
  requestBody: ['required'],
  operation: ['deprecated'],
}

/** Words that are booleans in YAML 1.1, and strings in YAML 1.2. */
const words: ReadonlyMap<unknown, boolean> = new Map([
  ...['yes', 'on', 'y', 'true'].map((word) => [word, true] as const),
  ...['no', 'off', 'n', 'false'].map((word) => [word, false] as const),
])

const names = [...new Set(Object.values(flags).flat())].join('|')
const booleanWord = new RegExp(
  String.raw`\b(?:${names})["']?[ \t]*:\s*(?:["'](?:true|false|yes|no|on|off|y|n)["']|yes|no|on|off|y|n)[ \t]*(?:[\r\n,}#]|$)`,
  'i',
)

/** True for documents that may use such a word as a boolean: after the name of a boolean member. */
export const mayHaveBooleanWords = ({ files }: SourceDocument): boolean =>
  [...files.values()].some(({ text, path }) => !path.endsWith('.json') && booleanWord.test(text))

/** Reads `yes`, `no` and similar words of YAML 1.1 as booleans where only booleans are allowed, with a warning. */
export const withBooleans = (document: SourceDocument, warn: Report): SourceDocument => {
  const contents = new Contents(document)
  visitObjects(document, ({ at, kind }) => {
    for (const name of flags[kind] ?? []) {
      const member = child(at, name)
      const value = typeof member.value === 'string' ? words.get(member.value.toLowerCase()) : undefined
      if (value === undefined) continue
      const message = `${name}: ${shown(member.value)} is a text in YAML 1.2; it is read as ${value}`
      warn(member, message, `write ${value}`)
      contents.put(member, value)
    }
  })
  return contents.isChanged ? contents.document() : document
}

import { schemaWords } from '../../../runtime/reference/script/schema-words.js'
import type { PageData, ReferenceOperation } from '../page-data.ts'
import { operationPage } from './operation-page.ts'
import { paragraphs, table } from './text.ts'

/** The file name of an operation. */
const fileOf = ({ id }: ReferenceOperation): string =>
  `${id.replaceAll(/[^A-Za-z0-9-]+/g, '-').replaceAll(/^-|-$/g, '')}.md`

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The reference as Markdown: a page for each operation, and an index of them by tag. */
export const markdownPages = (data: PageData, comment: string): ReadonlyMap<string, string> => {
  const words = schemaWords(data.document)
  const marked = (text: string): string => `<!-- ${comment.replaceAll('--', '- -')} -->\n\n${text}`
  const info = words.resolve(data.document['info'])
  const documentTags = data.document['tags']
  const descriptions = new Map(
    (Array.isArray(documentTags) ? documentTags : [])
      .map(words.resolve)
      .map(({ name, description }) => [name, textOf(description)]),
  )
  const paths = words.resolve(data.document['paths'])
  const tags = [...new Set([...descriptions.keys(), ...data.operations.map(({ tag }) => tag)])]
  const sections = tags.map((tag) => {
    const rows = data.operations
      .filter((operation) => operation.tag === tag)
      .map((operation) => {
        const { summary } = words.resolve(words.resolve(paths[operation.path])[operation.method])
        return [`[${operation.id}](${fileOf(operation)})`, textOf(summary)]
      })
    return rows.length === 0
      ? ''
      : paragraphs(`## ${textOf(tag)}`, descriptions.get(tag) ?? '', table(['operation', 'what it does'], rows))
  })
  const description = textOf(info['description']) || textOf(info['summary'])
  const index = paragraphs(`# ${textOf(info['title']) || 'Reference'}`, description, ...sections)
  return new Map([
    ['README.md', marked(`${index}\n`)],
    ...data.operations.map((operation): [string, string] => [
      fileOf(operation),
      marked(operationPage(data, operation, words)),
    ]),
  ])
}

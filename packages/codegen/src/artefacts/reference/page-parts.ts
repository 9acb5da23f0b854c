import { createHash } from 'node:crypto'
import { schemaWords } from '../../runtime/reference/script/schema-words.js'
import { type ListedItem, operationItems, webhookItems } from './listing.ts'
import type { PageData } from './page-data.ts'
import { searchNames } from './search-names.ts'

/** The data of the page: the part that its script needs immediately, and the parts that it reads on demand. */
export interface PageParts {
  readonly first: string
  /** A hash of the other parts, so that the script does not read those of another page. */
  readonly version: string
  /** By name: `components`, `search-index`, and one for each operation and webhook. Each is JSON. */
  readonly rest: ReadonlyMap<string, string>
}

/**
 * JSON with one member per line down to a depth, so that diffs are small. It contains no `<`, so
 * it can be embedded in HTML.
 */
const json = (value: unknown, depth = 0): string => {
  if (depth === 0 || typeof value !== 'object' || value === null)
    return JSON.stringify(value).replaceAll('<', String.raw`\u003c`)
  const entries = Object.entries(value).filter(([, member]) => member !== undefined)
  const isList = Array.isArray(value)
  const inner = entries.map(([name, member]) => `${isList ? '' : `${json(name)}:`}${json(member, depth - 1)}`)
  const [open, close] = isList ? '[]' : '{}'
  return `${open}\n${inner.join(',\n')}\n${close}`
}

/** The path item with only the operation that the part is for. */
const itemOf = ({ listed, item }: ListedItem) => ({
  ...(item['parameters'] === undefined ? {} : { parameters: item['parameters'] }),
  [listed.method]: item[listed.method],
})

/** Divides the data into parts. */
export const pageParts = (data: PageData): PageParts => {
  const { document, operations, clients, errors, tryIt } = data
  const words = schemaWords(document)
  const { title } = words.resolve(document['info'])
  const components = words.resolve(document['components'])
  const [listed, webhooks] = [operationItems(data, words), webhookItems(data, words)]
  const details = listed.map((each, at) => {
    const { id, authorization, samples, request, response } = operations[at] ?? {}
    return { item: itemOf(each), authorization, samples, request, response, errors: errors[id ?? ''] }
  })
  const items = [...listed, ...webhooks]
  const rest = new Map([
    ['components', json(components, 2)],
    ['search-index', json(searchNames(items, components, words), 2)],
    ...items.map((each, at): [string, string] => [each.listed.part, json(details[at] ?? { item: itemOf(each) })]),
  ])
  const servers = document['servers']
  const { url } = words.resolve(Array.isArray(servers) ? servers[0] : undefined)
  const version = createHash('sha256')
    .update(JSON.stringify([...rest]))
    .digest('hex')
    .slice(0, 12)
  const first = {
    title,
    server: url ?? '/',
    version,
    clients,
    tryIt,
    operations: listed.map((each) => each.listed),
    webhooks: webhooks.map((each) => each.listed),
  }
  return { first: json(first, 2), version, rest }
}

import type { SchemaWords } from '../../runtime/reference/script/schema-words.js'
import { isObject } from '../../document/located.ts'
import type { PageData } from './page-data.ts'

/** An operation or a webhook in lists and in the search. */
export interface Listed {
  readonly kind: 'operations' | 'webhooks'
  /** Unique among those of its kind. */
  readonly id: string
  readonly method: string
  /** The path, or the name of the webhook. */
  readonly path: string
  readonly tag?: string
  readonly summary?: string | undefined
  /** The name of the part of the data that contains its details. */
  readonly part: string
}

/** One entry of the list, and its path item. */
export interface ListedItem {
  readonly listed: Listed
  readonly item: Readonly<Record<string, unknown>>
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The operations of a document, in the order of the page's data. */
export const operationItems = ({ document, operations }: PageData, words: SchemaWords): readonly ListedItem[] => {
  const paths = words.resolve(document['paths'])
  return operations.map(({ id, method, path, tag, summary }, at) => ({
    listed: { kind: 'operations', id, method, path, tag, summary, part: `operation-${at}` },
    item: words.resolve(paths[path]),
  }))
}

/** The webhooks of a document: requests that the service sends to its clients. */
export const webhookItems = ({ document }: PageData, words: SchemaWords): readonly ListedItem[] =>
  Object.entries(words.resolve(document['webhooks']))
    .flatMap(([name, value]) => {
      const item = words.resolve(value)
      const all = methods.filter((method) => isObject(item[method]))
      return all.map((method) => ({ name, method, item, isOnly: all.length === 1 }))
    })
    .map(({ name, method, item, isOnly }, at) => {
      const { summary } = words.resolve(item[method])
      const id = isOnly ? name : `${method} ${name}`
      const text = typeof summary === 'string' ? summary : undefined
      return { listed: { kind: 'webhooks', id, method, path: name, summary: text, part: `webhook-${at}` }, item }
    })

import { schemaWords } from '../../runtime/reference/script/schema-words.js'
import { type Listed, operationItems, webhookItems } from './listing.ts'
import { type Child, inline, lines, link, make, type Markup, prose } from './markup.ts'
import type { PageData } from './page-data.ts'
import { securitySection } from './security.ts'

/** The first view of the page, which needs no script. */
export interface FirstView {
  readonly title: string
  readonly menu: Markup
  readonly overview: Markup
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Operations with a common tag, in the order of the document's tags. */
interface Group {
  readonly name: string
  readonly description: unknown
  readonly operations: readonly Listed[]
}

const groupsOf = (
  tags: readonly unknown[],
  operations: readonly Listed[],
  resolve: (tag: unknown) => object,
): Group[] => {
  const described = new Map(
    tags
      .map((tag): { name?: unknown; description?: unknown } => resolve(tag))
      .map((tag) => [tag.name, tag.description]),
  )
  const names = new Set([...described.keys(), ...operations.map(({ tag }) => tag)])
  return [...names]
    .map((name) => ({
      name: String(name),
      description: described.get(name),
      operations: operations.filter(({ tag }) => tag === name),
    }))
    .filter((group) => group.operations.length > 0)
}

const menuList = (list: readonly Listed[]): Markup =>
  make('ul', {}, lines('', ...list.map(({ kind, id }) => make('li', {}, link([kind, id], id)))))

const operationList = (list: readonly Listed[]): Markup =>
  make(
    'ul',
    { class: 'operations' },
    lines(
      '',
      ...list.map(({ kind, id, path, method, summary = `${method.toUpperCase()} ${path}` }) =>
        make('li', {}, link([kind, id], id), make('span', { class: 'muted small' }, inline(summary))),
      ),
    ),
  )

/** Writes the overview and the menu of a document. */
export const firstView = (data: PageData): FirstView => {
  const words = schemaWords(data.document)
  const { title = 'Reference', version = '', description, summary } = words.resolve(data.document['info'])
  const operations = operationItems(data, words).map(({ listed }) => listed)
  const webhooks = webhookItems(data, words).map(({ listed }) => listed)
  const groups = groupsOf(listOf(data.document['tags']), operations, words.resolve)
  const servers = listOf(data.document['servers']).map(words.resolve)
  const count = `${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}`
  const menu = lines(
    ...groups.flatMap((group) => [make('h2', {}, link(['tags', group.name], group.name)), menuList(group.operations)]),
    ...(webhooks.length > 0 ? [make('h2', {}, 'Webhooks'), menuList(webhooks)] : []),
  )
  const sections: Child[] = [
    servers.length > 0 &&
      make(
        'section',
        {},
        make('h2', {}, 'Servers'),
        servers.map((server) =>
          make(
            'p',
            {},
            make('code', {}, textOf(server['url']) || '/'),
            ' ',
            make('span', { class: 'muted' }, inline(textOf(server['description']))),
          ),
        ),
      ),
    securitySection(words.resolve(data.document['components']), words),
    groups.map((group) =>
      make(
        'section',
        { id: `/tags/${group.name}` },
        make('h2', {}, link(['tags', group.name], group.name)),
        prose(group.description),
        operationList(group.operations),
      ),
    ),
    webhooks.length > 0 && make('section', {}, make('h2', {}, 'Webhooks'), operationList(webhooks)),
  ]
  const header = make(
    'header',
    {},
    make('h1', {}, String(title)),
    make('p', { class: 'muted' }, `Version ${String(version)}, ${count}`),
    prose(description ?? summary),
  )
  const overview = make('div', { class: 'view' }, make('div', { class: 'prose' }, header, sections))
  return { title: String(title), menu, overview }
}

import { type Members, schemaWords } from '../../runtime/reference/script/schema-words.js'
import { type Listed, operationItems, webhookItems } from './listing.ts'
import { breakable, type Child, inline, lines, link, make, type Markup, prose } from './markup.ts'
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
  readonly title: string
  readonly description: unknown
  readonly operations: readonly Listed[]
}

const groupsOf = (
  tags: readonly unknown[],
  operations: readonly Listed[],
  resolve: (tag: unknown) => Members,
): Group[] => {
  const described = new Map(tags.map(resolve).map((tag) => [tag['name'], tag]))
  const names = new Set([...described.keys(), ...operations.map(({ tag }) => tag)])
  return [...names]
    .map((name) => {
      const { description, summary, 'x-displayName': title } = described.get(name) ?? {}
      return {
        name: String(name),
        title: textOf(title) || textOf(summary) || String(name),
        description,
        operations: operations.filter(({ tag }) => tag === name),
      }
    })
    .filter((group) => group.operations.length > 0)
}

/** The name of an operation in lists, without the method, which is shown next to it. */
const nameOf = ({ id, method, path }: Listed): string => (id === `${method} ${path}` ? path : id)

/** Names up to this length fit into the menu. */
const shortName = 28

const shownName = (name: string): Child => (name.length > shortName ? breakable(name) : name)

/** The name of an operation as a link, with its method if the document uses several methods. */
const operationLink = (listed: Listed, hasMethods: boolean): Markup => {
  const { kind, id, method } = listed
  if (!hasMethods) return link([kind, id], shownName(id))
  const mark = make('span', { class: `method ${method}` }, method)
  return link([kind, id], make('span', {}, shownName(nameOf(listed))), ' ', mark)
}

const menuList = (list: readonly Listed[], hasMethods: boolean): Markup =>
  make(
    'ul',
    { class: hasMethods && 'methods' },
    lines('', ...list.map((listed) => make('li', {}, operationLink(listed, hasMethods)))),
  )

const operationList = (list: readonly Listed[], hasMethods: boolean): Markup =>
  make(
    'ul',
    { class: 'operations' },
    lines(
      '',
      ...list.map((listed) => {
        const { path, method, summary = `${method.toUpperCase()} ${path}` } = listed
        return make(
          'li',
          {},
          operationLink(listed, hasMethods),
          make('span', { class: 'muted small' }, inline(summary)),
        )
      }),
    ),
  )

/** Writes the overview and the menu of a document. */
export const firstView = (data: PageData): FirstView => {
  const words = schemaWords(data.document)
  const { title = 'Reference', version = '', description, summary } = words.resolve(data.document['info'])
  const operations = operationItems(data, words).map(({ listed }) => listed)
  const webhooks = webhookItems(data, words).map(({ listed }) => listed)
  const hasMethods = new Set(operations.map(({ method }) => method)).size > 1
  const groups = groupsOf(listOf(data.document['tags']), operations, words.resolve)
  const servers = listOf(data.document['servers']).map(words.resolve)
  const count = `${operations.length.toLocaleString('en')} ${operations.length === 1 ? 'operation' : 'operations'}`
  const menu = lines(
    ...groups.flatMap((group) => [
      make('h2', {}, link(['tags', group.name], group.title)),
      menuList(group.operations, hasMethods),
    ]),
    ...(webhooks.length > 0 ? [make('h2', {}, 'Webhooks'), menuList(webhooks, false)] : []),
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
        make('h2', {}, link(['tags', group.name], group.title)),
        prose(group.description),
        operationList(group.operations, hasMethods),
      ),
    ),
    webhooks.length > 0 && make('section', {}, make('h2', {}, 'Webhooks'), operationList(webhooks, false)),
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

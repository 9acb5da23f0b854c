import { api, operations, webhooks } from './document.js'
import { link, make, section } from './elements.js'
import { inline, prose } from './markdown.js'
import { operationList } from './schema.js'
import { securitySection } from './security.js'

export const tagNames = [
  ...new Set([...(api.tags ?? []).map(({ name }) => name), ...operations.map(({ tag }) => tag)]),
].filter((name) => operations.some(({ tag }) => tag === name))
const tagSection = (name) =>
  make(
    'section',
    { id: `/tags/${name}` },
    make('h2', {}, link(['tags', name], name)),
    prose(api.tags?.find((tag) => tag.name === name)?.description),
    operationList(operations.filter(({ tag }) => tag === name)),
  )
export const overview = () =>
  make(
    'div',
    { class: 'view' },
    make(
      'div',
      { class: 'prose' },
      make(
        'header',
        {},
        make('h1', {}, api.info.title),
        make(
          'p',
          { class: 'muted' },
          `Version ${api.info.version}, ${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}`,
        ),
        prose(api.info.description ?? api.info.summary),
      ),
      (api.servers ?? []).length > 0 &&
        section(
          'Servers',
          api.servers.map(({ url, description }) =>
            make('p', {}, make('code', {}, url), ' ', make('span', { class: 'muted' }, inline(description ?? ''))),
          ),
        ),
      securitySection(),
      tagNames.map(tagSection),
      webhooks.length > 0 && section('Webhooks', operationList(webhooks, 'webhooks')),
    ),
  )

import { isObject } from '../../document/located.ts'
import type { Members, SchemaWords } from '../../runtime/reference/script/schema-words.js'
import { type Child, inline, make, prose } from './markup.ts'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const flowText = ([name, flow]: readonly [string, unknown]): string => {
  const { authorizationUrl, tokenUrl, scopes } = isObject(flow) ? flow : {}
  const names = isObject(scopes) ? Object.keys(scopes) : []
  return [
    `Flow \`${name}\``,
    authorizationUrl === undefined ? '' : `, authorization at \`${textOf(authorizationUrl)}\``,
    tokenUrl === undefined ? '' : `, tokens from \`${textOf(tokenUrl)}\``,
    names.length === 0 ? '' : `, scopes ${names.map((scope) => `\`${scope}\``).join(', ')}`,
  ].join('')
}

/** The credentials that a client sends, by the type of the security scheme. */
const typeTexts: Readonly<Record<string, (scheme: Members) => readonly string[]>> = {
  apiKey: ({ name, in: place }) => [`A key in the ${textOf(place)} \`${textOf(name)}\`.`],
  http: ({ scheme, bearerFormat }) => [
    `HTTP authentication with the scheme \`${textOf(scheme)}\`${bearerFormat === undefined ? '' : ` (${textOf(bearerFormat)})`}.`,
  ],
  oauth2: ({ flows }) => Object.entries(isObject(flows) ? flows : {}).map(flowText),
  openIdConnect: ({ openIdConnectUrl }) => [`OpenID Connect, discovered at \`${textOf(openIdConnectUrl)}\`.`],
  mutualTLS: () => ['A client certificate (mutual TLS).'],
}

/** The security schemes of a document; nothing without them. */
export const securitySection = (components: Members, words: SchemaWords): Child => {
  const schemes = Object.entries(words.resolve(components['securitySchemes']))
  if (schemes.length === 0) return undefined
  const rows = schemes.map(([name, value]) => {
    const scheme = words.resolve(value)
    const type = textOf(scheme['type'])
    return make(
      'div',
      { class: 'member', role: 'listitem', id: `/security/${name}` },
      make('div', { class: 'line' }, make('code', { class: 'name' }, name)),
      (typeTexts[type]?.(scheme) ?? [type]).map((text) => make('p', {}, inline(text))),
      prose(scheme['description']),
    )
  })
  return make('section', {}, make('h2', {}, 'Authentication'), make('div', { role: 'list' }, rows))
}

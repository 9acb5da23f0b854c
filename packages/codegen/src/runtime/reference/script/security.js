import { api, resolve } from './document.js'
import { make, section } from './elements.js'
import { inline, prose } from './markdown.js'

const flowText = ([name, { authorizationUrl, tokenUrl, scopes = {} }]) =>
  [
    `Flow \`${name}\``,
    authorizationUrl === undefined ? '' : `, authorization at \`${authorizationUrl}\``,
    tokenUrl === undefined ? '' : `, tokens from \`${tokenUrl}\``,
    Object.keys(scopes).length === 0
      ? ''
      : `, scopes ${Object.keys(scopes)
          .map((scope) => `\`${scope}\``)
          .join(', ')}`,
  ].join('')

/** The credentials that a client sends, by the type of the security scheme. */
const typeTexts = {
  apiKey: ({ name, in: place }) => [`A key in the ${place} \`${name}\`.`],
  http: ({ scheme, bearerFormat }) => [
    `HTTP authentication with the scheme \`${scheme}\`${bearerFormat === undefined ? '' : ` (${bearerFormat})`}.`,
  ],
  oauth2: ({ flows = {} }) => Object.entries(flows).map(flowText),
  openIdConnect: ({ openIdConnectUrl }) => [`OpenID Connect, discovered at \`${openIdConnectUrl}\`.`],
  mutualTLS: () => ['A client certificate (mutual TLS).'],
}

/** The security schemes of the document; nothing without them. */
export const securitySection = () => {
  const schemes = Object.entries(api.components?.securitySchemes ?? {}).map(([name, given]) => ({
    name,
    scheme: resolve(given),
  }))
  if (schemes.length === 0) return undefined
  return section(
    'Authentication',
    make(
      'div',
      { role: 'list' },
      schemes.map(({ name, scheme }) =>
        make(
          'div',
          { class: 'member', role: 'listitem', id: `/security/${name}` },
          make('div', { class: 'line' }, make('code', { class: 'name' }, name)),
          (typeTexts[scheme.type]?.(scheme) ?? [scheme.type]).map((text) => make('p', {}, inline(text))),
          prose(scheme.description),
        ),
      ),
    ),
  )
}

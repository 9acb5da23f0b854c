import type { Json } from '../../src/testing/json-documents.ts'
import { bothWays, breaking, get, harmless, oneWay, type Pair, paths, same } from './pair.ts'

const key = { type: 'apiKey', in: 'header', name: 'X-Key' }
const basic = { type: 'http', scheme: 'basic' }
const bearer = { type: 'http', scheme: 'bearer' }
const flow = { tokenUrl: 'https://a.example/token', scopes: { read: '', write: '' } }
const oauth = (flows: Json = { clientCredentials: flow }): Json => ({ type: 'oauth2', flows })
const schemes: Json = { key, basic, bearer, oauth: oauth() }

/** An operation with its own security, and the security of the document. */
const secured = (own: unknown, all?: unknown, securitySchemes: Json = schemes) =>
  paths(
    { '/a': get(own === undefined ? {} : { security: own }) },
    { components: { securitySchemes }, ...(all === undefined ? {} : { security: all }) },
  )

/** The credentials that clients must present. */
export const pairs: readonly Pair[] = [
  ...oneWay('authentication is no longer required', secured([{ key: [] }]), secured([])),
  ...oneWay('the document requires no authentication any more', secured(undefined, [{ key: [] }]), secured(undefined)),
  ...oneWay(
    'an operation requires no authentication any more',
    secured(undefined, [{ key: [] }]),
    secured([], [{ key: [] }]),
  ),
  ...oneWay('authentication is optional', secured([{ key: [] }]), secured([{ key: [] }, {}])),
  ...oneWay('another scheme is accepted', secured([{ key: [] }]), secured([{ key: [] }, { basic: [] }])),
  ...bothWays('one scheme replaced another', secured([{ key: [] }]), secured([{ basic: [] }])),
  ...oneWay('one of two schemes is enough', secured([{ key: [], basic: [] }]), secured([{ key: [] }])),
  ...oneWay('either scheme is enough', secured([{ key: [], basic: [] }]), secured([{ key: [] }, { basic: [] }])),
  ...oneWay('fewer scopes are needed', secured([{ oauth: ['read', 'write'] }]), secured([{ oauth: ['read'] }])),
  ...oneWay(
    'another scope is enough too',
    secured([{ oauth: ['read'] }]),
    secured([{ oauth: ['read'] }, { oauth: ['write'] }]),
  ),
  ...bothWays('another scope is needed', secured([{ oauth: ['read'] }]), secured([{ oauth: ['write'] }])),
  ...same('reordered alternatives', secured([{ key: [] }, { basic: [] }]), secured([{ basic: [] }, { key: [] }])),
  ...same('reordered scopes', secured([{ oauth: ['read', 'write'] }]), secured([{ oauth: ['write', 'read'] }])),
  ...same(
    'the security of the document moved to the operation',
    secured(undefined, [{ key: [] }]),
    secured([{ key: [] }]),
  ),
  ...same('a scheme was renamed', secured([{ key: [] }]), secured([{ apiKey: [] }], undefined, { apiKey: key })),
  breaking(
    'an added scope of the document reaches the operations',
    secured(undefined, [{ oauth: ['read'] }]),
    secured(undefined, [{ oauth: ['read', 'write'] }]),
  ),
  harmless(
    'the security of the document changed for no operation',
    secured([{ basic: [] }], [{ key: [] }]),
    secured([{ basic: [] }], [{ bearer: [] }]),
  ),
  ...bothWays(
    'a key is sent elsewhere',
    secured([{ key: [] }]),
    secured([{ key: [] }], undefined, { key: { ...key, in: 'query' } }),
  ),
  ...bothWays(
    'a key has another name',
    secured([{ key: [] }]),
    secured([{ key: [] }], undefined, { key: { ...key, name: 'X-Token' } }),
  ),
  ...same(
    'the case of the header of a key',
    secured([{ key: [] }]),
    secured([{ key: [] }], undefined, { key: { ...key, name: 'x-key' } }),
  ),
  ...same(
    'the case of a scheme',
    secured([{ basic: [] }]),
    secured([{ basic: [] }], undefined, { basic: { ...basic, scheme: 'Basic' } }),
  ),
  harmless(
    'the format of a bearer token is described',
    secured([{ bearer: [] }]),
    secured([{ bearer: [] }], undefined, { bearer: { ...bearer, bearerFormat: 'JWT', description: 'A token' } }),
  ),
  ...bothWays('a scheme has another type', secured([{ key: [] }]), secured([{ key: [] }], undefined, { key: basic })),
  ...oneWay(
    'a flow was added',
    secured([{ oauth: ['read'] }]),
    secured([{ oauth: ['read'] }], undefined, {
      oauth: oauth({ clientCredentials: flow, password: flow }),
    }),
  ),
  harmless(
    'a scope is defined that nothing needs',
    secured([{ oauth: ['read'] }]),
    secured([{ oauth: ['read'] }], undefined, {
      oauth: oauth({ clientCredentials: { ...flow, scopes: { read: '', write: '', admin: '' } } }),
    }),
  ),
  harmless(
    'the description of a scope changed',
    secured([{ oauth: ['read'] }]),
    secured([{ oauth: ['read'] }], undefined, {
      oauth: oauth({ clientCredentials: { ...flow, scopes: { read: 'Reads', write: '' } } }),
    }),
  ),
  ...same('a scheme that nothing uses', secured([{ key: [] }]), secured([{ key: [] }], undefined, { key })),
  harmless(
    'an unused scheme changed',
    secured([{ key: [] }], undefined, { key, basic }),
    secured([{ key: [] }], undefined, { key, basic: bearer }),
  ),
  breaking(
    'the discovery document moved',
    secured([{ oidc: [] }], undefined, { oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://a.example' } }),
    secured([{ oidc: [] }], undefined, { oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://b.example' } }),
  ),
]

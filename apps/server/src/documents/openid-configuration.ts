import type { Engine } from '@poolhouse/engine'
import type { Context } from 'hono'
import { poolDocument, unknownPool } from './pool-document.ts'

/**
 * `GET /<poolId>/.well-known/openid-configuration`: OpenID Connect discovery. Members for pages and endpoints of a
 * pool's domain are absent, because pools have no domains yet. `jwks_uri` is always an address of this server, even if
 * the issuer has the AWS form, because the keys are served here. Behaviour: tokens, section 6.
 */
export const createOpenidConfiguration =
  (issuerOf: Engine['issuerOf'], publicUrl: () => string) =>
  async (context: Context): Promise<Response> => {
    const poolId = context.req.param('poolId') ?? ''
    const issuer = await issuerOf(poolId)
    if (issuer === undefined) return unknownPool(poolId)
    return poolDocument({
      id_token_signing_alg_values_supported: ['RS256'],
      issuer,
      jwks_uri: `${publicUrl()}/${poolId}/.well-known/jwks.json`,
      response_types_supported: ['code', 'token'],
      scopes_supported: ['openid', 'email', 'phone', 'profile'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    })
  }

import type { Engine } from '@poolhouse/engine'
import type { Context } from 'hono'
import { poolDocument, unknownPool } from './pool-document.ts'

/** `GET /<poolId>/.well-known/jwks.json`: the public keys that a pool's tokens are verified with (RFC 7517). */
export const createJwks =
  (signingKeys: Engine['signingKeys']) =>
  async (context: Context): Promise<Response> => {
    const poolId = context.req.param('poolId') ?? ''
    const keys = await signingKeys.jwks(poolId)
    return keys ? poolDocument(keys) : unknownPool(poolId)
  }

import type { Engine, Environment } from '@poolhouse/engine'
import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { createJwks } from './jwks.ts'
import { createOpenidConfiguration } from './openid-configuration.ts'

/** The input for the documents of a pool. */
export interface DocumentsDependencies {
  readonly signingKeys: Engine['signingKeys']
  readonly environment: Pick<Environment, 'issuer'>
  readonly publicUrl: () => string
}

/** Public documents of a pool, which pages of any origin may read. */
export const createDocuments = ({ signingKeys, environment, publicUrl }: DocumentsDependencies): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.get('/:poolId/.well-known/jwks.json', createJwks(signingKeys))
  app.get('/:poolId/.well-known/openid-configuration', createOpenidConfiguration(signingKeys, environment, publicUrl))
  return app
}

import type { Engine } from '@poolhouse/engine'
import { HonoBase as Hono } from 'hono/hono-base'
import { groupRouter } from '../app-router.ts'
import { createJwks } from './jwks.ts'
import { createOpenidConfiguration } from './openid-configuration.ts'

/** Dependencies of the documents of a pool. */
export interface DocumentsDependencies {
  readonly engine: Pick<Engine, 'issuerOf' | 'signingKeys'>
  readonly publicUrl: () => string
}

/** Serves the public documents of a pool, which pages of any origin may read. */
export const createDocuments = ({ engine, publicUrl }: DocumentsDependencies): Hono => {
  const app = new Hono({ router: groupRouter() })
  app.get('/:poolId/.well-known/jwks.json', createJwks(engine.signingKeys))
  app.get('/:poolId/.well-known/openid-configuration', createOpenidConfiguration(engine.issuerOf, publicUrl))
  return app
}

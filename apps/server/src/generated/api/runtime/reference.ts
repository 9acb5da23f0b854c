// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Env, Hono } from 'hono'
import { problem } from '../shared/fault.ts'
import type { ReferenceSource } from './options.ts'

/** Pages and data are compiled into modules, so one version of the data never changes. */
const forever = 'public, max-age=31536000, immutable'

/**
 * Serves a page that describes the API, and the parts of its data at `<path>/<version>/<name>.json`. The page itself
 * has no data, so it is small.
 */
export const addReference = <E extends Env>(
  app: Hono<E>,
  { view, data, path = '/reference' }: ReferenceSource & { readonly path?: string },
): void => {
  app.get(path, async (context) => context.html((await view()).view))
  app.get(`${path === '/' ? '' : path}/:version/:part`, async (context) => {
    const { version, part } = context.req.param() as Readonly<Record<string, string>>
    const [page, parts] = await Promise.all([view(), data()])
    const name = part?.replace(/\.json$/, '') ?? ''
    const json =
      version === page.version && name !== part && Object.hasOwn(parts.data, name) ? parts.data[name] : undefined
    return json === undefined
      ? problem(404, 'Not Found')
      : context.body(json, 200, { 'Content-Type': 'application/json', 'Cache-Control': forever })
  })
}

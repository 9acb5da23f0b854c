/** How long verifiers and proxies may cache the documents of a pool, in seconds. */
const maxAge = 3600

/** Pages of any origin may read public documents. */
const cors = { 'Access-Control-Allow-Origin': '*' }

/** A public document of a pool. Cacheable. */
export const poolDocument = (document: unknown): Response =>
  Response.json(document, { headers: { ...cors, 'Cache-Control': `public, max-age=${maxAge}` } })

/** The response for an unknown pool. Not cacheable: the pool may be created later. Behaviour: tokens, section 6. */
export const unknownPool = (poolId: string): Response =>
  Response.json(
    { __type: 'ResourceNotFoundException', message: `User pool ${poolId} does not exist.` },
    { status: 404, headers: { ...cors, 'Cache-Control': 'no-store' } },
  )

/** How long verifiers and proxies may keep the documents of a pool, in seconds. */
const keptFor = 3600

/** A public document of a pool: readable from any origin, cacheable. */
export const poolDocument = (document: unknown): Response =>
  Response.json(document, {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': `public, max-age=${keptFor}` },
  })

/** The answer for a pool that is not there. Not cacheable: the pool may come. Behaviour: tokens, section 6. */
export const unknownPool = (poolId: string): Response =>
  Response.json(
    { __type: 'ResourceNotFoundException', message: `User pool ${poolId} does not exist.` },
    { status: 404, headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' } },
  )

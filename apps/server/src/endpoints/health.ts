/** `GET /_poolhouse/health`: that the server answers at all. For load balancers and scripts that wait for it. */
export const createHealth = () => (): Response =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })

const response = (status: number, readiness: string): Response =>
  Response.json({ status: readiness }, { status, headers: { 'Cache-Control': 'no-store' } })

/** Whether the server can serve requests, or the reason why not. */
export type Readiness = 'ok' | 'database-away' | 'stopping'

/**
 * `GET /_poolhouse/health`, for load balancers: 200 `ok`, or 503 with the reason while the database is unreachable or
 * the server is stopping.
 */
export const createHealth = (readiness: () => Promise<Readiness>) => async (): Promise<Response> => {
  const result = await readiness()
  return response(result === 'ok' ? 200 : 503, result)
}

/**
 * `GET /_poolhouse/health/live`, for liveness probes: 200 while the process responds, even without the database, because
 * restarting the process does not bring the database back.
 */
export const live = (): Response => response(200, 'ok')

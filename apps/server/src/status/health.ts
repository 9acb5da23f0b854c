const response = (status: number, word: string): Response =>
  Response.json({ status: word }, { status, headers: { 'Cache-Control': 'no-store' } })

/** Whether the server should receive requests, or why not. */
export type Readiness = 'ok' | 'database-away' | 'stopping'

/**
 * `GET /_poolhouse/health`, for load balancers: 200 `ok`, or 503 with the reason while the database is unreachable or
 * the server is about to stop.
 */
export const createHealth = (readiness: () => Promise<Readiness>) => async (): Promise<Response> => {
  const word = await readiness()
  return response(word === 'ok' ? 200 : 503, word)
}

/**
 * `GET /_poolhouse/health/live`: 200 while the process responds, even without the database. Use it to decide
 * about restarting the process: a restart does not bring the database back.
 */
export const live = (): Response => response(200, 'ok')

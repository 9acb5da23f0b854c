const answer = (status: number, word: string): Response =>
  Response.json({ status: word }, { status, headers: { 'Cache-Control': 'no-store' } })

/** Whether the server should be sent requests, or why not. */
export type Readiness = 'ok' | 'database-away' | 'stopping'

/**
 * `GET /_poolhouse/health`: whether to send requests here, for load balancers: 200 `ok`, or 503 with the reason, while the
 * database cannot be reached or the server is about to stop.
 */
export const createHealth = (readiness: () => Promise<Readiness>) => async (): Promise<Response> => {
  const word = await readiness()
  return answer(word === 'ok' ? 200 : 503, word)
}

/**
 * `GET /_poolhouse/health/live`: that the process answers at all, whatever becomes of the database: for whoever would replace
 * the process when it does not. A new one would find the database just as it is.
 */
export const live = (): Response => answer(200, 'ok')

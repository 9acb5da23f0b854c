// Copied into generated servers and mocks, without this line.

/** One violation in a request or response. */
export interface Fault {
  /** The part with the violation: `query`, `body`, and so on. */
  readonly in: string
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** A problem document (RFC 9457). */
export const problem = (status: number, title: string, faults?: readonly Fault[]): Response =>
  new Response(JSON.stringify({ title, status, ...(faults ? { faults } : {}) }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

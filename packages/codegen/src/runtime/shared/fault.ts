// Copied into generated folders, without this line.

/** One violation in a request or response. */
export interface Fault {
  /** The part with the violation: `query`, `body`, and so on. */
  readonly in: string
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Maximum number of faults in a response: a short request may have a hundred thousand. */
const maxFaults = 100

/** A problem document (RFC 9457). */
export const problem = (status: number, title: string, faults?: readonly Fault[]): Response =>
  new Response(JSON.stringify({ title, status, ...(faults ? { faults: faults.slice(0, maxFaults) } : {}) }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

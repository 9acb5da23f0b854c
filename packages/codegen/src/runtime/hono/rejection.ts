// Copied into generated servers, without this line.
import type { Fault } from '../shared/fault.ts'

/** The response to a rejected request. */
export const titles = {
  400: 'Bad Request',
  403: 'Forbidden',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
} as const

/** The reason why a request is rejected. */
export interface Rejection {
  readonly status: keyof typeof titles
  readonly faults: readonly Fault[]
}

/** Creates a rejection because of the body. */
export const rejectedBody = (status: Rejection['status'], message: string): Rejection => ({
  status,
  faults: [{ in: 'body', path: [], message }],
})

/** A body that is neither JSON nor a form nor text, with any content type. */
export const unreadableBody = rejectedBody(400, 'The body cannot be read')

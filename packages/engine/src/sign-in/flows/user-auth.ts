import { flowOffFailures } from '../errors.ts'
import type { Flow } from '../flow.ts'

/** Choice-based sign-in. Not implemented: rejects as for a client that has not enabled the flow. */
export const userAuth = (): Flow => () => Promise.reject(flowOffFailures.USER_AUTH())

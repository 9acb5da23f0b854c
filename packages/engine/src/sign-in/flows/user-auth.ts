import { NotImplemented } from '../../kernel/not-implemented.ts'
import type { Flow } from '../flow.ts'

/** Choice-based sign-in. Not implemented. */
export const userAuth = (): Flow => () => Promise.reject(new NotImplemented('AuthFlow USER_AUTH'))

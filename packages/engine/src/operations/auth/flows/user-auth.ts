import { flowOffFailures } from '../../../failures/sign-in.ts'
import type { Flow } from '../flow.ts'

/** Choice-based sign-in. Not built yet: answers as for a client that does not have it on. */
export const userAuth: Flow<never> = {
  name: 'USER_AUTH',
  sides: ['public', 'admin'],
  begin: () => Promise.reject(flowOffFailures.USER_AUTH()),
}

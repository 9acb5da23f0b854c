import type { ClientRecord } from '@poolhouse/storage'
import { passwordFailures } from '../passwords/errors.ts'
import type { Progress } from './progress.ts'
import { passwordOf } from './proven-state.ts'
import type { SignedIn } from './result.ts'
import { rejectBlocked } from './rules/standing.ts'

/**
 * Creates the check of a sign-in whose user changed before tokens were issued, such as while a function of the pool ran. The user
 * must still be allowed to sign in, and still have the password that the sign-in depends on. Everything else may change, because
 * functions change the attributes of the user, or sign the user out everywhere to end all other sign-ins.
 */
export const createRevalidate = (client: ClientRecord, progress: Progress): SignedIn['revalidate'] => {
  const password = passwordOf(progress)
  return (user) => {
    rejectBlocked(client, user)
    if (password !== undefined && password !== passwordOf({ ...progress, user })) throw passwordFailures.wrong()
  }
}

import type { ClientRecord } from '@poolhouse/storage'
import { passwordFailures } from '../passwords/errors.ts'
import type { Progress } from './progress.ts'
import type { SignedIn, SignInMethod } from './result.ts'
import { rejectBlocked } from './rules/standing.ts'

const passwordMethods: ReadonlySet<SignInMethod> = new Set(['PASSWORD', 'PASSWORD_SRP'])

/**
 * Creates the check of a sign-in whose user changed before tokens were issued, such as while a function of the pool ran. The user
 * must still be allowed to sign in, and still have the password that was proved, if one was. Everything else may change, because
 * functions change the attributes of the user, set the password of users who never type one, or sign the user out everywhere to
 * end all other sign-ins.
 */
export const createRevalidate = (
  client: ClientRecord,
  { user: { credential }, methods }: Pick<Progress, 'user' | 'methods'>,
): SignedIn['revalidate'] => {
  const provesPassword = methods.some((method) => passwordMethods.has(method))
  return (user) => {
    rejectBlocked(client, user)
    if (provesPassword && user.credential?.verifier !== credential?.verifier) throw passwordFailures.wrong()
  }
}

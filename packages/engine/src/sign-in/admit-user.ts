import type { UserRecord } from '@poolhouse/storage'
import { runPreAuthentication } from '../triggers/pre-authentication.ts'
import type { Attempt } from './attempt.ts'
import { rejectBlocked } from './rules/standing.ts'
import type { SignInDependencies } from './sign-in-dependencies.ts'

/**
 * Runs the PreAuthentication trigger, whose function may reject the sign-in, and then throws if the user may not sign in. Call
 * it once for each sign-in, before a factor is checked or a challenge issued (H).
 *
 * @param candidate the name in the request, and its user if there is one
 * @param reject rejects a user who may not sign in. Default: {@link rejectBlocked}.
 */
export type AdmitUser = (
  attempt: Pick<Attempt, 'pool' | 'client' | 'validationData'>,
  candidate: { readonly username: string; readonly user: UserRecord | undefined },
  reject?: typeof rejectBlocked,
) => Promise<void>

/** Creates the step. */
export const createAdmitUser =
  ({ triggers }: Pick<SignInDependencies, 'triggers'>): AdmitUser =>
  async ({ pool, client, validationData }, { username, user }, reject = rejectBlocked) => {
    await runPreAuthentication(triggers, { pool, client, user, username, metadata: validationData })
    if (user) reject(client, user)
  }

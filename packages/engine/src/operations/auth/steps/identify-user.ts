import type { UserRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { refuseBlocked } from '../../../domain/auth/standing.ts'
import { hidesUsers } from '../../../domain/clients/hides-users.ts'
import { checkSecretHash } from '../../../domain/clients/secret-hash.ts'
import { runTrigger, triggerAttributes } from '../../../domain/triggers/run-trigger.ts'
import { findUser } from '../../../domain/users/find-user.ts'
import { userFailures } from '../../../failures/users.ts'
import type { Attempt } from '../flow.ts'

export type IdentifyNeeds = 'cryptography' | 'environment' | 'sealer' | 'triggers' | 'users'

/**
 * Finds the user who signs in under a name, after the client proved its secret, and lets the pool's own function have its
 * say. Throws when the user may not sign in. Answers undefined for an unknown user only where existence is hidden: the flow
 * must then act as for a user with another password.
 */
export const identifyUser = async (
  attempt: Attempt,
  username: string,
  { cryptography, environment, sealer, triggers, users }: Pick<Dependencies, IdentifyNeeds>,
): Promise<UserRecord | undefined> => {
  const { pool, client, parameters } = attempt
  await checkSecretHash({ cryptography, sealer }, client, username, parameters.SECRET_HASH, 'auth')
  const user = await findUser(users, pool, username)
  if (!user && !hidesUsers(client)) throw userFailures.notFound()
  await runTrigger({ environment, triggers }, pool, {
    trigger: 'PreAuthentication',
    source: 'PreAuthentication_Authentication',
    userName: user?.username ?? username,
    clientId: client.id,
    request: {
      userAttributes: user ? triggerAttributes(user) : {},
      validationData: attempt.metadata ?? null,
      ...(hidesUsers(client) && { userNotFound: !user }),
    },
    response: {},
  })
  if (user) refuseBlocked(client, user)
  return user
}

import { countAttempt } from '../../domain/attempts/attempts.ts'
import { hidesUsers } from '../../domain/clients/hides-users.ts'
import { spendCode } from '../../domain/codes/spend-code.ts'
import { tellConfirmed } from '../../domain/triggers/post-confirmation.ts'
import { findUser } from '../../domain/users/find-user.ts'
import { releaseAliases } from '../../domain/users/release-aliases.ts'
import { withVerified } from '../../domain/users/verify-contact.ts'
import { codeFailures } from '../../failures/codes.ts'
import { signInFailures } from '../../failures/sign-in.ts'
import { signUpFailures } from '../../failures/sign-up.ts'
import { userFailures } from '../../failures/users.ts'
import type { Handler } from '../../operation.ts'

/**
 * Confirms a sign-up for the code that was sent, and marks the address that it was sent to verified. Where that address is
 * an alias of somebody else, `ForceAliasCreation` takes it from them; without it the code stays good. The user stays
 * confirmed when the function that is told of it fails.
 */
export const confirmSignUp: Handler<
  'ConfirmSignUp',
  'clientAuth' | 'clock' | 'codes' | 'environment' | 'strangers' | 'triggers' | 'users'
> = async (input, { clientAuth, clock, codes, environment, strangers, triggers, users }) => {
  const { client, pool } = await clientAuth.identify(input)
  const user = await findUser(users, pool, input.Username)
  if (!user) {
    if (!hidesUsers(client)) throw signUpFailures.unknownUser()
    await strangers.countAttempt({ pool, name: input.Username }, 'ConfirmSignUp')
    throw codeFailures.expired()
  }
  if (!user.enabled) throw signInFailures.disabled()

  const now = clock.now()
  const presented = await codes.present(user, 'sign-up', input.ConfirmationCode)
  const confirmed = await spendCode(users, user, presented, now, {
    count: (current) => {
      if (current.status !== 'UNCONFIRMED') throw userFailures.cannotBeConfirmed(current.status)
      return countAttempt(current, 'ConfirmSignUp', now, environment.attemptLimits)
    },
    spend: (current, { attribute, destination }) => ({
      ...withVerified(pool, current, attribute, destination, now),
      status: 'CONFIRMED',
    }),
    alongside: async (decided) => (input.ForceAliasCreation ? releaseAliases(users, pool, decided, now) : []),
  })
  await tellConfirmed(
    { environment, triggers },
    {
      pool,
      user: confirmed,
      clientId: client.id,
      source: 'PostConfirmation_ConfirmSignUp',
      clientMetadata: input.ClientMetadata,
    },
  )
  return {}
}

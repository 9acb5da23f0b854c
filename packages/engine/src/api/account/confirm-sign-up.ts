import { countAttempt } from '../../limits/rules/attempts.ts'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { spendCode } from '../../codes/spend-code.ts'
import { tellConfirmed } from '../../triggers/post-confirmation.ts'
import { findUser } from '../../users/find-user.ts'
import { releaseAliases } from '../../users/release-aliases.ts'
import { withVerified } from '../../users/rules/verify-contact.ts'
import { codeFailures } from '../../codes/errors.ts'
import { signInFailures } from '../../sign-in/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import { userFailures } from '../../users/errors.ts'
import type { Handler } from '../handler.ts'

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

import { hidesUsers } from '../clients/rules/hides-users.ts'
import { codeFailures } from '../codes/errors.ts'
import { runPostConfirmation } from '../triggers/post-confirmation.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import { releaseAliases } from '../users/release-aliases.ts'
import { withVerified } from '../users/rules/verify-contact.ts'
import { signUpFailures } from '../users/sign-up-errors.ts'
import type { Registration, RegistrationDependencies } from './registration.ts'

type Needs = Pick<RegistrationDependencies, 'attempts' | 'codes' | 'triggers' | 'unknownUsers' | 'users'>

/** See {@link Registration.confirm}. */
export const createConfirmSignUp =
  ({ attempts, codes, triggers, unknownUsers, users }: Needs): Registration['confirm'] =>
  async ({ client, pool, username, code, forceAliasCreation = false, clientMetadata }) => {
    const user = await findUser(users, pool, username)
    if (!user) {
      if (!hidesUsers(client)) throw signUpFailures.unknownUser()
      await unknownUsers.countAttempt({ pool, name: username }, 'ConfirmSignUp')
      throw codeFailures.expired()
    }
    if (!user.enabled) throw userFailures.disabled()

    const confirmed = await codes.spend(user, 'sign-up', code, {
      count: (current) => {
        if (current.status !== 'UNCONFIRMED') throw userFailures.cannotBeConfirmed(current.status)
        return attempts.count(current, 'ConfirmSignUp')
      },
      spend: (current, { attribute, destination }, now) => ({
        ...withVerified(pool, current, attribute, destination, now),
        status: 'CONFIRMED',
      }),
      alongside: async (decided, now) => (forceAliasCreation ? releaseAliases(users, pool, decided, now) : []),
    })
    await runPostConfirmation(triggers, {
      pool,
      user: confirmed,
      clientId: client.id,
      source: 'PostConfirmation_ConfirmSignUp',
      clientMetadata,
    })
    return confirmed
  }

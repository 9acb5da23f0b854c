import { hidesUsers } from '../clients/rules/hides-users.ts'
import { confirmationAttribute, confirmationAttributes } from '../codes/rules/confirmation-attribute.ts'
import { lacksDomainOfLink } from '../messages/rules/confirmation-link.ts'
import { userFailures } from '../users/errors.ts'
import { findUser } from '../users/find-user.ts'
import { signUpFailures } from '../users/sign-up-errors.ts'
import type { Registration, RegistrationDependencies } from './registration.ts'

type Needs = Pick<RegistrationDependencies, 'attempts' | 'codes' | 'unknownUsers' | 'users'>

/** See {@link Registration.resendCode}. */
export const createResendCode =
  ({ attempts, codes, unknownUsers, users }: Needs): Registration['resendCode'] =>
  async ({ client, pool, username, clientMetadata }) => {
    const [usual] = confirmationAttributes(pool)
    if (!usual) throw signUpFailures.nothingToConfirm()

    const user = await findUser(users, pool, username)
    const attribute = user && confirmationAttribute(pool, user)
    if (!user || !user.enabled || user.status !== 'UNCONFIRMED' || !attribute || lacksDomainOfLink(pool, attribute)) {
      if (hidesUsers(client)) {
        await unknownUsers.countAttempt({ pool, name: username }, 'ResendConfirmationCode')
        return codes.invent(pool, username, usual)
      }
      if (!user) throw signUpFailures.unknownUser()
      if (!user.enabled) throw userFailures.disabled()
      if (user.status !== 'UNCONFIRMED') throw signUpFailures.alreadyConfirmed()
      throw attribute ? signUpFailures.linkWithoutDomain() : signUpFailures.nothingToConfirm()
    }

    return codes.send({
      pool,
      client,
      user,
      purpose: 'sign-up',
      attribute,
      source: 'CustomMessage_ResendCode',
      clientMetadata,
      hidesLimit: hidesUsers(client),
      decide: (current) => {
        // Another request has confirmed the user concurrently.
        if (current.status !== 'UNCONFIRMED') throw signUpFailures.alreadyConfirmed()
        return attempts.count(current, 'ResendConfirmationCode')
      },
    })
  }

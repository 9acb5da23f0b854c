import { countAttempt } from '../../limits/rules/attempts.ts'
import { hidesUsers } from '../../clients/rules/hides-users.ts'
import { confirmationAttribute, confirmationAttributes } from '../../codes/rules/confirmation-attribute.ts'
import { findUser } from '../../users/find-user.ts'
import { signInFailures } from '../../sign-in/errors.ts'
import { signUpFailures } from '../../users/sign-up-errors.ts'
import type { Handler } from '../handler.ts'

/**
 * Sends another code to confirm a sign-up; the one before is no longer good. Clients that must not learn who exists get the
 * same kind of answer for everybody, whether something was sent or not.
 */
export const resendConfirmationCode: Handler<
  'ResendConfirmationCode',
  'clientAuth' | 'clock' | 'codes' | 'environment' | 'strangers' | 'users'
> = async (input, { clientAuth, clock, codes, environment, strangers, users }) => {
  const { client, pool } = await clientAuth.identify(input)
  const [usual] = confirmationAttributes(pool)
  if (!usual) throw signUpFailures.nothingToConfirm()

  const user = await findUser(users, pool, input.Username)
  const attribute = user && confirmationAttribute(pool, user)
  if (!user || !user.enabled || user.status !== 'UNCONFIRMED' || !attribute) {
    if (hidesUsers(client)) {
      await strangers.countAttempt({ pool, name: input.Username }, 'ResendConfirmationCode')
      return { CodeDeliveryDetails: await codes.invent(pool, input.Username, usual) }
    }
    if (!user) throw signUpFailures.unknownUser()
    if (!user.enabled) throw signInFailures.disabled()
    throw user.status === 'UNCONFIRMED' ? signUpFailures.nothingToConfirm() : signUpFailures.alreadyConfirmed()
  }

  const CodeDeliveryDetails = await codes.send({
    pool,
    client,
    user,
    purpose: 'sign-up',
    attribute,
    source: 'CustomMessage_ResendCode',
    clientMetadata: input.ClientMetadata,
    decide: (current) => {
      // Confirmed a moment ago: there is nothing left to confirm.
      if (current.status !== 'UNCONFIRMED') throw signUpFailures.alreadyConfirmed()
      return countAttempt(current, 'ResendConfirmationCode', clock.now(), environment.attemptLimits)
    },
  })
  return { CodeDeliveryDetails }
}

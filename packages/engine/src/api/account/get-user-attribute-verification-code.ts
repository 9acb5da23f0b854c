import { countAttempt } from '../../limits/rules/attempts.ts'
import { requireDestination } from '../../codes/rules/slots.ts'
import { requireVerifiable } from '../../codes/rules/verifiable.ts'
import type { Handler } from '../handler.ts'

/**
 * Sends a code with which the user can verify their email address or phone number: the one that waits for it, else the one
 * they have, verified or not. The pool need not verify the attribute by itself.
 */
export const getUserAttributeVerificationCode: Handler<
  'GetUserAttributeVerificationCode',
  'bearer' | 'clock' | 'codes' | 'environment'
> = async ({ AccessToken, AttributeName, ClientMetadata }, { bearer, clock, codes, environment }) => {
  const { pool, client, user } = await bearer.authenticate(AccessToken)
  const attribute = requireVerifiable(AttributeName)
  // What cannot be sent at all does not count.
  requireDestination(user, attribute, attribute)

  const CodeDeliveryDetails = await codes.send({
    pool,
    client,
    user,
    purpose: attribute,
    attribute,
    source: 'CustomMessage_VerifyUserAttribute',
    clientMetadata: ClientMetadata,
    decide: (current) =>
      countAttempt(current, 'GetUserAttributeVerificationCode', clock.now(), environment.attemptLimits),
  })
  return { CodeDeliveryDetails }
}

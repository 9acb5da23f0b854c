import { requireDestination } from '../../codes/rules/slots.ts'
import { requireVerifiable } from '../../codes/rules/verifiable.ts'
import type { Handler } from '../handler.ts'

/**
 * Sends a code to verify the user's email address or phone number: the pending value if there is one, otherwise the current one,
 * verified or not. Also works for attributes that the pool does not verify automatically.
 */
export const getUserAttributeVerificationCode: Handler<
  'GetUserAttributeVerificationCode',
  'accessTokens' | 'attempts' | 'codes'
> = async ({ AccessToken, AttributeName, ClientMetadata }, { accessTokens, attempts, codes }) => {
  const { pool, client, user } = await accessTokens.authenticate(AccessToken)
  const attribute = requireVerifiable(AttributeName)
  // A request without a destination does not count as an attempt.
  requireDestination(user, attribute, attribute)

  const CodeDeliveryDetails = await codes.send({
    pool,
    client,
    user,
    purpose: attribute,
    attribute,
    source: 'CustomMessage_VerifyUserAttribute',
    clientMetadata: ClientMetadata,
    decide: (current) => attempts.count(current, 'GetUserAttributeVerificationCode'),
  })
  return { CodeDeliveryDetails }
}

import { requireVerifiable } from '../../codes/rules/verifiable.ts'
import { withVerified } from '../../users/rules/verify-contact.ts'
import type { Handler } from '../handler.ts'

/** Marks an email address or phone number verified with the code that was sent to it. A pending value becomes the current one. */
export const verifyUserAttribute: Handler<
  'VerifyUserAttribute',
  'accessTokens' | 'attempts' | 'codes' | 'sessionSecurity'
> = async ({ AccessToken, AttributeName, Code }, { accessTokens, attempts, codes, sessionSecurity }) => {
  const { pool, user } = await accessTokens.authenticate(AccessToken)
  const attribute = requireVerifiable(AttributeName)
  const verified = await codes.spend(user, attribute, Code, {
    count: (current) => attempts.count(current, 'VerifyUserAttribute'),
    spend: (current, { destination }, now) => withVerified(pool, current, attribute, destination, now),
  })
  await sessionSecurity.contactsChanged(pool, user, verified)
  return {}
}

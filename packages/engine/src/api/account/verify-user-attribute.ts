import { countAttempt } from '../../limits/rules/attempts.ts'
import { spendCode } from '../../codes/spend-code.ts'
import { requireVerifiable } from '../../codes/rules/verifiable.ts'
import { withVerified } from '../../users/rules/verify-contact.ts'
import type { Handler } from '../handler.ts'

/**
 * Marks an email address or phone number verified, for the code that was sent to it. A new value that waited for this takes
 * the place of the old one.
 */
export const verifyUserAttribute: Handler<
  'VerifyUserAttribute',
  'bearer' | 'clock' | 'codes' | 'environment' | 'users'
> = async ({ AccessToken, AttributeName, Code }, { bearer, clock, codes, environment, users }) => {
  const { pool, user } = await bearer.authenticate(AccessToken)
  const attribute = requireVerifiable(AttributeName)

  const now = clock.now()
  await spendCode(users, user, await codes.present(user, attribute, Code), now, {
    count: (current) => countAttempt(current, 'VerifyUserAttribute', now, environment.attemptLimits),
    spend: (current, { destination }) => withVerified(pool, current, attribute, destination, now),
  })
  return {}
}

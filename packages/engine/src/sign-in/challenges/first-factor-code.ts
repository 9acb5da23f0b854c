import type { UserRecord } from '@poolhouse/storage'
import { Failure } from '../../kernel/failure.ts'
import { mfaFailures } from '../../mfa/errors.ts'
import { withVerified } from '../../users/rules/verify-contact.ts'
import type { CreateChallenge } from '../challenge.ts'
import { type CodeFactor, codeFactors } from '../first-factors/message-code.ts'
import { requireParameters } from '../rules/parameters.ts'

/**
 * Checks the code of a first factor. A correct code marks the contact that received it as verified, and confirms an unconfirmed
 * user (H). A wrong code does not consume the session (H); the twentieth one invalidates the code, with the same error.
 */
export const firstFactorCode =
  (factor: CodeFactor): CreateChallenge =>
  ({ codes, completeSignIn, openChoice, reportConfirmation, sessions, unknownUsers }) =>
  async (reply) => {
    const { pool, client, metadata: clientMetadata } = reply
    const { parameter } = codeFactors[factor]
    const { [parameter]: code } = requireParameters(reply.parameters, 'USERNAME', parameter)
    const { session, candidate } = await openChoice(reply, factor)
    if (!candidate.user) {
      await unknownUsers.touch({ pool, name: candidate.name })
      throw mfaFailures.wrongCode()
    }

    let wasUnconfirmed = false
    const rules = {
      count: (current: UserRecord) => current,
      spend: (current: UserRecord, { attribute, destination }: Delivered, now: number): UserRecord => {
        wasUnconfirmed = current.status === 'UNCONFIRMED'
        const verified = withVerified(pool, current, attribute, destination, now)
        return wasUnconfirmed ? { ...verified, status: 'CONFIRMED' } : verified
      },
    }
    const sentFor = String(session.state.data?.code)
    const user = await codes.spend(candidate.user, 'sign-in', code, rules, sentFor).catch(asWrongCode)
    await sessions.spend(session)
    if (wasUnconfirmed) {
      const source = 'PostConfirmation_ConfirmSignUp'
      await reportConfirmation({ pool, user, clientId: client.id, source, clientMetadata })
    }
    return completeSignIn(reply, { user, methods: [factor] })
  }

type Delivered = Parameters<Parameters<Parameters<CreateChallenge>[0]['codes']['spend']>[3]['spend']>[1]

/** Does not reveal whether a code was wrong, used or expired (H). */
const asWrongCode = (failure: unknown): never => {
  const isWrong = failure instanceof Failure && ['CodeMismatchException', 'ExpiredCodeException'].includes(failure.code)
  throw isWrong ? mfaFailures.wrongCode() : failure
}

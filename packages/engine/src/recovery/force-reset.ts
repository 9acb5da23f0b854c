import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../codes/errors.ts'
import { recoversByAdministrator, recoveryAttribute } from '../codes/rules/recovery-attribute.ts'
import { Failure } from '../kernel/failure.ts'
import { userFailures } from '../users/errors.ts'
import type { Recovery, RecoveryDependencies } from './recovery.ts'

/** See {@link Recovery.forceReset}. */
export const createForceReset =
  ({ attempts, clock, codes }: Pick<RecoveryDependencies, 'attempts' | 'clock' | 'codes'>): Recovery['forceReset'] =>
  async (pool, user, clientMetadata) => {
    await codes
      .send({
        pool,
        client: undefined,
        user,
        purpose: 'reset-password',
        attribute: requireRecovery(pool, user),
        source: 'CustomMessage_ForgotPassword',
        clientMetadata,
        decide: (current) => {
          requireRecovery(pool, current)
          const counted = attempts.count(current, 'ResetPassword')
          return { ...counted, status: 'RESET_REQUIRED', modifiedAt: clock.now() }
        },
      })
      .catch(ignoreUndelivered)
  }

/** The contact that receives the code. The order of errors is that of the behaviour sheet (user administration, section 3). */
const requireRecovery = (pool: PoolRecord, user: UserRecord): VerifiableAttribute => {
  if (!user.enabled) throw userFailures.disabledForReset()
  if (user.status !== 'CONFIRMED' && user.status !== 'RESET_REQUIRED') throw codeFailures.notResettable()
  if (recoversByAdministrator(pool)) throw codeFailures.recoveryByAdministrator()
  const attribute = recoveryAttribute(pool, user)
  if (!attribute) throw codeFailures.noRecoveryContact()
  return attribute
}

/** AdminResetUserPassword declares no error for a code that cannot be delivered. ForgotPassword can send another. */
const ignoreUndelivered = (failure: unknown): void => {
  if (!(failure instanceof Failure && failure.code === 'CodeDeliveryFailureException')) throw failure
}

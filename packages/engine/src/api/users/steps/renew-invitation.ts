import type { AdminCreateUserRequest } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { invitationAddresses } from '../../../messages/rules/invitation.ts'
import { generatePassword } from '../../../passwords/generate-password.ts'
import { newCredential } from '../../../passwords/new-credential.ts'
import { changeUser } from '../../../users/change-user.ts'
import { requireUser } from '../../../users/find-user.ts'
import { userFailures } from '../../../users/errors.ts'
import type { Invited } from './invited.ts'

/** What inviting a user again takes. */
export type RenewNeeds = 'clock' | 'random' | 'users' | 'passwords'

/** Gives a user who has not chosen a password yet another temporary one, whose days count from now. */
export const renewInvitation = async (
  input: AdminCreateUserRequest,
  pool: PoolRecord,
  { clock, random, users, passwords }: Pick<Dependencies, RenewNeeds>,
): Promise<Invited> => {
  const user = await requireUser(users, pool, input.Username)
  const refuseSettled = (status: string) => {
    if (status !== 'FORCE_CHANGE_PASSWORD') throw userFailures.resendNotPossible(input.Username)
  }
  refuseSettled(user.status)
  const addresses = invitationAddresses(input.DesiredDeliveryMediums, user.attributes)

  const password = input.TemporaryPassword ?? generatePassword(pool, random)
  const credential = await newCredential(passwords, pool, user, password, { temporary: true, repeatable: true })
  const renewed = await changeUser(users, user, (current) => {
    refuseSettled(current.status)
    return { ...current, credential, lockout: undefined, modifiedAt: clock.now() }
  })
  return { user: renewed, password, addresses }
}

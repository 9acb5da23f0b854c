import { invitationAddresses } from '../messages/rules/invitation.ts'
import { generatePassword } from '../passwords/generate-password.ts'
import { newCredential } from '../passwords/new-credential.ts'
import { changeUser } from '../users/change-user.ts'
import { userFailures } from '../users/errors.ts'
import { requireUser } from '../users/find-user.ts'
import type { InvitationDependencies, Invitations } from './invitations.ts'

type Needs = Pick<InvitationDependencies, 'clock' | 'passwords' | 'random' | 'sessionSecurity' | 'users'>

/** See {@link Invitations.renew}. */
export const createRenewInvitation =
  ({ clock, passwords, random, sessionSecurity, users }: Needs): Invitations['renew'] =>
  async (pool, request) => {
    const user = await requireUser(users, pool, request.Username)
    const rejectSettled = (status: string) => {
      if (status !== 'FORCE_CHANGE_PASSWORD') throw userFailures.resendNotPossible(request.Username)
    }
    rejectSettled(user.status)
    const addresses = invitationAddresses(request.DesiredDeliveryMediums, user.attributes)

    const password = request.TemporaryPassword ?? generatePassword(pool, random)
    const credential = await newCredential(passwords, pool, user, password, { temporary: true, repeatable: true })
    const renewed = await changeUser(users, user, (current) => {
      rejectSettled(current.status)
      return { ...current, credential, lockout: undefined, modifiedAt: clock.now() }
    })
    await sessionSecurity.passwordChanged(pool, renewed)
    return { user: renewed, password, addresses }
  }

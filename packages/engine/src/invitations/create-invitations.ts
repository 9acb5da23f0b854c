import { createCreateInvited } from './create-invited.ts'
import { createRenewInvitation } from './renew-invitation.ts'
import { createSendInvitation } from './send-invitation.ts'
import type { Invitations, InvitationDependencies } from './invitations.ts'

/** Creates the service. */
export const createInvitations = (dependencies: InvitationDependencies): Invitations => ({
  create: createCreateInvited(dependencies),
  renew: createRenewInvitation(dependencies),
  send: createSendInvitation(dependencies),
})

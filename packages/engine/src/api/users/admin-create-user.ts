import { requirePool } from '../../pools/find-pool.ts'
import { describeUser } from '../../users/rules/describe-user.ts'
import type { Handler } from '../handler.ts'
import { createInvited, type CreateNeeds } from './steps/create-invited.ts'
import { renewInvitation, type RenewNeeds } from './steps/renew-invitation.ts'
import { type InvitationNeeds, sendInvitation } from './steps/send-invitation.ts'

/**
 * Creates a user with a temporary password and sends the invitation, unless it is suppressed; or, for RESEND, invites a user
 * again who has not come yet.
 */
export const adminCreateUser: Handler<'AdminCreateUser', 'pools' | CreateNeeds | RenewNeeds | InvitationNeeds> = async (
  input,
  { pools, ...needs },
) => {
  const pool = await requirePool(pools, input.UserPoolId)
  const start = input.MessageAction === 'RESEND' ? renewInvitation : createInvited
  const invited = await start(input, pool, needs)
  if (input.MessageAction !== 'SUPPRESS') await sendInvitation(pool, invited, input.ClientMetadata, needs)
  return { User: describeUser(pool, invited.user) }
}

import { requirePool } from '../../pools/find-pool.ts'
import { describeUser } from '../../users/rules/describe-user.ts'
import type { Handler } from '../handler.ts'

/** Creates a user and sends the invitation unless it is suppressed; for RESEND, invites a user again (H). */
export const adminCreateUser: Handler<'AdminCreateUser', 'invitations' | 'pools'> = async (
  input,
  { invitations, pools },
) => {
  const pool = await requirePool(pools, input.UserPoolId)
  const invited = await (input.MessageAction === 'RESEND'
    ? invitations.renew(pool, input)
    : invitations.create(pool, input))
  if (input.MessageAction !== 'SUPPRESS') await invitations.send(pool, invited, input.ClientMetadata)
  return { User: describeUser(pool, invited.user) }
}

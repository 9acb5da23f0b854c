import type { PoolRecord } from '@poolhouse/storage'
import type { Dependencies } from '../../../dependencies.ts'
import { deliver } from '../../../messages/deliver.ts'
import { invitationTemplates, invitedName } from '../../../messages/rules/invitation.ts'
import { renderMessage } from '../../../messages/render-message.ts'
import { codeFailures } from '../../../codes/errors.ts'
import type { DeliveryOutcome } from '../../../ports/delivery.ts'
import type { Invited } from './invited.ts'

/** What sending an invitation takes. */
export type InvitationNeeds = 'mail' | 'texts' | 'triggers' | 'environment'

const source = 'CustomMessage_AdminCreateUser'

type Refusal = Extract<DeliveryOutcome, { kind: 'refused' }>

/** The contract has errors of their own for text messages only. */
const declared = (refusal: Refusal): Refusal =>
  refusal.because === 'daily-limit' || refusal.because === 'email-role-access'
    ? { ...refusal, because: 'failure' }
    : refusal

/**
 * Sends a user the temporary password, to every address of the invitation. The user stays when it cannot be sent: the
 * administrator can send it again.
 */
export const sendInvitation = async (
  pool: PoolRecord,
  { user, password, addresses }: Invited,
  clientMetadata: Readonly<Record<string, string>> | undefined,
  needs: Pick<Dependencies, InvitationNeeds>,
): Promise<void> => {
  if (password === undefined || addresses.length === 0) return
  const values = { code: password, username: invitedName(pool, user) }
  const message = await renderMessage(needs, { pool, user, source, clientMetadata }, invitationTemplates(pool), values)
  for (const attribute of addresses) {
    const isEmpty = (attribute === 'email' ? message.email : message.sms) === ''
    const to = user.attributes[attribute]
    if (isEmpty || to === undefined) continue
    const outcome = await deliver(needs, pool, attribute, to, message)
    if (outcome.kind === 'refused') throw codeFailures.undelivered(declared(outcome), source)
  }
}

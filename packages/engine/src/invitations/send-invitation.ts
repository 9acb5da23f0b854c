import { codeFailures } from '../codes/errors.ts'
import { invitationTemplates, invitedName } from '../messages/rules/invitation.ts'
import type { DeliveryOutcome } from '../ports/delivery.ts'
import type { InvitationDependencies, Invitations } from './invitations.ts'

const source = 'CustomMessage_AdminCreateUser'

type Rejection = Extract<DeliveryOutcome, { kind: 'rejected' }>

/** Maps reasons that AdminCreateUser does not declare to the general one: it declares specific errors only for SMS. */
const declared = (rejection: Rejection): Rejection =>
  rejection.because === 'daily-limit' || rejection.because === 'email-role-access'
    ? { ...rejection, because: 'failure' }
    : rejection

/** See {@link Invitations.send}. */
export const createSendInvitation =
  ({ messages }: Pick<InvitationDependencies, 'messages'>): Invitations['send'] =>
  async (pool, { user, password, addresses }, clientMetadata) => {
    if (password === undefined || addresses.length === 0) return
    const values = { code: password, username: invitedName(pool, user) }
    const occasion = { pool, user, source, clientMetadata }
    const message = await messages.render(occasion, invitationTemplates(pool), values)
    for (const attribute of addresses) {
      const isEmpty = (attribute === 'email' ? message.email : message.sms) === ''
      const to = user.attributes[attribute]
      if (isEmpty || to === undefined) continue
      const outcome = await messages.deliver(pool, attribute, to, message)
      if (outcome.kind === 'rejected') throw codeFailures.undelivered(declared(outcome), source)
    }
  }

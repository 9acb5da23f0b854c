import type { AccountTakeoverActionType, NotifyConfigurationType } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'
import type { Messages } from '../messages/messages.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Attempt } from '../sign-in/attempt.ts'
import type { AuthEvents } from './auth-events.ts'
import { type TakeoverMail, writeNotice } from './rules/takeover-notice.ts'

/** A notice about a risky sign-in. */
export interface TakeoverNotice {
  readonly user: UserRecord
  readonly action: AccountTakeoverActionType
  readonly configuration: NotifyConfigurationType | undefined
}

/** Dependencies of `sendTakeoverNotice`. */
export interface NoticeDependencies {
  readonly authEvents: Pick<AuthEvents, 'feedbackToken'>
  readonly clock: Clock
  readonly environment: Pick<Environment, 'publicUrl'>
  readonly messages: Pick<Messages, 'deliver'>
}

/** The location in messages, because the server has no database of locations. */
const unknownLocation = 'unknown'

/**
 * Sends a mail about a risky sign-in to the verified email address of its user, through the pool's custom sender if it has one.
 * Does nothing without an address. The links lead to a page where the user rates the event. Delivery failures do not affect
 * the sign-in.
 */
export const sendTakeoverNotice = async (
  { authEvents, clock, environment, messages }: NoticeDependencies,
  { pool, client, origin }: Pick<Attempt, 'pool' | 'client' | 'origin'>,
  { user, action, configuration }: TakeoverNotice,
  mail: TakeoverMail,
  eventId: string,
): Promise<void> => {
  const { email: to, email_verified: isVerified } = user.attributes
  if (!to || isVerified !== 'true') return
  const token = await authEvents.feedbackToken(user, eventId)
  const link = (value: 'valid' | 'invalid') =>
    `${environment.publicUrl()}/feedback/${pool.id}?value=${value}&token=${encodeURIComponent(token)}`
  const values = {
    username: user.username,
    'login-time': new Date(clock.now()).toUTCString(),
    'device-name': origin?.userAgent ?? unknownLocation,
    'ip-address': origin?.address ?? unknownLocation,
    city: unknownLocation,
    country: unknownLocation,
    'event-id': eventId,
    'feedback-token': token,
    'one-click-link-valid': link('valid'),
    'one-click-link-invalid': link('invalid'),
  }
  const forSender = {
    user,
    clientId: client.id,
    source: 'CustomMessage_AccountTakeOverNotification',
    // The names in the events of AWS (M).
    attributes: {
      EVENT_ID: eventId,
      USER_NAME: user.username,
      IP_ADDRESS: values['ip-address'],
      ACCOUNT_TAKE_OVER_ACTION: action.EventAction,
      ONE_CLICK_LINK_VALID: values['one-click-link-valid'],
      ONE_CLICK_LINK_INVALID: values['one-click-link-invalid'],
      LOGIN_TIME: values['login-time'],
      FEEDBACK_TOKEN: token,
      CITY: unknownLocation,
      COUNTRY: unknownLocation,
      DEVICE_NAME: values['device-name'],
    },
  }
  const { From: from, ReplyTo: replyTo } = configuration ?? {}
  const message = { ...writeNotice(mail, configuration, values), sms: '', from, replyTo, forSender }
  await messages.deliver(pool, 'email', to, message).catch(() => {})
}

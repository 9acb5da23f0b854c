import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { triggerFailures } from '../triggers/errors.ts'
import type { TriggerResponse } from '../triggers/response-schemas.ts'
import { triggerAttributes, type Triggers } from '../triggers/triggers.ts'
import {
  codePlaceholder,
  holdsLink,
  linkPlaceholder,
  type PlaceholderValues,
  usernamePlaceholder,
} from './rules/placeholders.ts'
import type { MessageTemplates } from './rules/templates.ts'

/** The reason for a message, and its recipient. */
export interface MessageOccasion {
  readonly pool: PoolRecord
  readonly user: UserRecord
  /** The app client; absent if an administrator acts without one. */
  readonly clientId?: string | undefined
  /** The trigger source of CustomMessage, such as `CustomMessage_VerifyUserAttribute`. */
  readonly source: string
  readonly clientMetadata?: Readonly<Record<string, string>> | undefined
}

const members = {
  email: { name: 'emailMessage', least: 6, most: 20_000 },
  subject: { name: 'emailSubject', least: 1, most: 140 },
  sms: { name: 'smsMessage', least: 6, most: 140 },
} as const satisfies Record<keyof MessageTemplates, unknown>

/**
 * Runs the CustomMessage function of a pool and returns its templates; empty without a function. The function never receives
 * the code, only its placeholder. `values` determines which placeholders exist.
 */
export const customTemplates = async (
  triggers: Triggers,
  { pool, user, clientId, source, clientMetadata }: MessageOccasion,
  values: PlaceholderValues,
): Promise<Partial<MessageTemplates>> => {
  const response = await triggers.run(pool, {
    trigger: 'CustomMessage',
    source,
    userName: user.username,
    clientId,
    request: {
      userAttributes: triggerAttributes(pool, user),
      codeParameter: codePlaceholder,
      linkParameter: linkPlaceholder,
      usernameParameter: values.username === undefined ? null : usernamePlaceholder,
      ...(clientMetadata && { clientMetadata }),
    },
    response: { smsMessage: null, emailMessage: null, emailSubject: null },
  })
  return response ? readResponse(pool, response, values) : {}
}

const readResponse = (
  pool: PoolRecord,
  response: TriggerResponse<'CustomMessage'>,
  values: PlaceholderValues,
): Partial<MessageTemplates> => {
  const texts: { -readonly [Part in keyof MessageTemplates]?: string } = {}
  for (const part of ['email', 'subject', 'sms'] as const) {
    const { name, least, most } = members[part]
    const text = response[name] ?? ''
    if (text === '') continue
    if (text.length < least || text.length > most) throw triggerFailures.messageLength(name, least, most)
    texts[part] = text
  }
  const sendsAsItself = pool.settings.EmailConfiguration?.EmailSendingAccount === 'DEVELOPER'
  if (!sendsAsItself && (texts.email ?? texts.subject)) throw triggerFailures.emailNotCustomizable()
  const usable = values.username === undefined ? texts : completeInvitations(texts)
  rejectIncomplete(usable, values)
  return usable
}

/** Characters of emails: of white space, only that of ASCII, so no-break spaces are rejected (H). */
const emailText = /^[\p{L}\p{M}\p{S}\p{N}\p{P} \t\n\v\f\r]*$/u

/** Rejects a message without its code. */
const rejectIncomplete = ({ email, sms }: Partial<MessageTemplates>, { link }: PlaceholderValues): void => {
  if (email !== undefined) {
    const isComplete = email.includes(codePlaceholder) || (link !== undefined && holdsLink(email))
    if (!isComplete || !emailText.test(email)) throw triggerFailures.emailBody(email)
  }
  if (sms !== undefined && !sms.includes(codePlaceholder)) {
    throw triggerFailures.placeholderMissing(members.sms.name, codePlaceholder)
  }
}

/** An invitation without username and password is ignored: the text of the pool is used (H). */
const completeInvitations = ({ email, sms, ...rest }: Partial<MessageTemplates>): Partial<MessageTemplates> => ({
  ...rest,
  ...(email !== undefined && isInvitation(email) && { email }),
  ...(sms !== undefined && isInvitation(sms) && { sms }),
})

const isInvitation = (text: string) => text.includes(codePlaceholder) && text.includes(usernamePlaceholder)

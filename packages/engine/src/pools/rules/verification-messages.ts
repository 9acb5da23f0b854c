import type { VerificationMessageTemplateType } from '@poolhouse/schemas'
import { poolFailures } from '../errors.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** The texts of messages with verification codes, each of which can be set in two members. */
export interface VerificationMessages {
  readonly SmsVerificationMessage?: string | undefined
  readonly EmailVerificationMessage?: string | undefined
  readonly EmailVerificationSubject?: string | undefined
  readonly VerificationMessageTemplate?: VerificationMessageTemplateType | undefined
}

/** The member of a pool, and the equivalent member of its template. */
const spellings = [
  ['SmsVerificationMessage', 'SmsMessage'],
  ['EmailVerificationMessage', 'EmailMessage'],
  ['EmailVerificationSubject', 'EmailSubject'],
] as const

/**
 * Copies each text to both of its members (M). Throws InvalidParameterException if they differ (L).
 */
export const mirroredMessages = (request: VerificationMessages): VerificationMessages => {
  const members: Partial<Record<(typeof spellings)[number][0], string>> = {}
  const template: { -readonly [K in keyof VerificationMessageTemplateType]: VerificationMessageTemplateType[K] } = {
    DefaultEmailOption: 'CONFIRM_WITH_CODE',
    ...omitUndefined(request.VerificationMessageTemplate ?? {}),
  }
  for (const [member, templateMember] of spellings) {
    const text = request[member] ?? template[templateMember]
    if (text === undefined) continue
    if (text !== (template[templateMember] ?? text)) throw poolFailures.templatesDiffer(member, templateMember)
    members[member] = text
    template[templateMember] = text
  }
  return { ...members, VerificationMessageTemplate: template }
}

import type { NotifyConfigurationType, NotifyEmailType } from '@poolhouse/schemas'
import { escapeHtml } from '../../kernel/encoding/escape-html.ts'

/** The mails about risky sign-ins, with the names of NotifyConfiguration. */
export type TakeoverMail = 'BlockEmail' | 'MfaEmail' | 'NoActionEmail'

/** The values of the placeholders, without braces (behaviour: threat protection, section 2). */
export type NoticeValues = Readonly<
  Record<
    | 'username'
    | 'login-time'
    | 'device-name'
    | 'ip-address'
    | 'city'
    | 'country'
    | 'event-id'
    | 'feedback-token'
    | 'one-click-link-valid'
    | 'one-click-link-invalid',
    string
  >
>

/** A rendered mail. */
export interface WrittenNotice {
  readonly subject: string
  /** HTML. */
  readonly email: string
  /** The mail as plain text, if configured. */
  readonly text?: string | undefined
}

/** The subjects are those of AWS (H: an example); the texts are our own. */
const builtIn: Readonly<Record<TakeoverMail, { readonly Subject: string; readonly opening: string }>> = {
  BlockEmail: { Subject: 'Blocked sign-in attempt', opening: 'A sign-in to your account {username} was blocked.' },
  MfaEmail: {
    Subject: 'New sign-in attempt',
    opening: 'A new sign-in to your account {username} was asked for a second factor.',
  },
  NoActionEmail: { Subject: 'New sign-in attempt', opening: 'There was a new sign-in to your account {username}.' },
}

const facts = `<br>Time: {login-time}<br>Address: {ip-address}<br>Device: {device-name}
<br><a href="{one-click-link-valid}">This was me</a>
<br><a href="{one-click-link-invalid}">This was not me</a>`

/**
 * Renders a mail about a risky sign-in from the pool's template or a built-in one. Values are escaped in HTML, and filled in
 * one pass, so that placeholders within values are not replaced. Unknown placeholders are kept.
 */
export const writeNotice = (
  mail: TakeoverMail,
  configuration: NotifyConfigurationType | undefined,
  values: NoticeValues,
): WrittenNotice => {
  const { Subject, HtmlBody, TextBody }: NotifyEmailType = configuration?.[mail] ?? builtIn[mail]
  const text = TextBody === undefined ? undefined : fill(TextBody, values, String)
  const own = text === undefined ? undefined : escapeHtml(text).replaceAll('\n', '<br>')
  const email = HtmlBody === undefined ? own : fill(HtmlBody, values, escapeHtml)
  return { subject: Subject, email: email ?? fill(builtIn[mail].opening + facts, values, escapeHtml), text }
}

const fill = (template: string, values: NoticeValues, escape: (value: string) => string): string => {
  const known = new Map(Object.entries(values))
  return template.replace(/\{([a-z-]+)\}/g, (found, name: string) => {
    const value = known.get(name)
    return value === undefined ? found : escape(value)
  })
}

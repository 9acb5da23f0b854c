import { html } from 'hono/html'
import { messageText } from '../message-text.ts'
import type { OutboxMessage } from '../outbox.ts'
import { copyButton, type Html, plain } from './layout.ts'
import { relativeTime } from './relative-time.ts'

const media: Readonly<Record<OutboxMessage['medium'], string>> = { EMAIL: 'Email', SMS: 'Text message' }

const deliveries: Readonly<Record<OutboxMessage['delivery'], string>> = {
  kept: '',
  accepted: ' · accepted by the mail server',
  rejected: ' · rejected by the mail server',
}

/** An address in a text, without the punctuation that follows it. */
const address = /(https?:\/\/[^\s<>"']*[^\s<>"'.,:;!?)\]}])/

/** The code in a message: six digits. Invitations and texts of pools may have none. Addresses may contain six digits. */
const codeIn = (text: string): string | undefined =>
  text.split(address).flatMap((part, at) => (at % 2 === 0 ? (/\b\d{6}\b/.exec(part)?.[0] ?? []) : []))[0]

/** A text whose addresses are links. */
const withLinks = (text: string): readonly (Html | string)[] =>
  text
    .split(address)
    .map((part, at) =>
      at % 2 === 0 ? plain(part) : html`<a href="${plain(part)}" rel="noreferrer">${plain(part)}</a>`,
    )

/** One message: recipient, time, code, and the text without HTML. `level` is that of its heading. */
export const messageView = (message: OutboxMessage, now: number, level: 2 | 3): Html => {
  const { medium, to, sentAt, subject, body, delivery } = message
  const text = messageText(body)
  const code = codeIn(text)
  return html`<article class="part message">
    ${level === 2 ? html`<h2 class="to">${plain(to)}</h2>` : html`<h3 class="to">${plain(to)}</h3>`}
    <time class="muted small" datetime="${sentAt}" title="${sentAt}">${relativeTime(sentAt, now)}</time>
    ${code === undefined ? '' : html`<div class="code"><strong>${code}</strong>${copyButton(code, `code ${code}`)}</div>`}
    <p class="text">${withLinks(text)}</p>
    <p class="muted small meta">
      ${media[medium]}${subject === undefined ? '' : html` · ${plain(subject)}`}${deliveries[delivery]}
    </p>
  </article>`
}

import { html } from 'hono/html'
import { messageText } from '../message-text.ts'
import type { OutboxMessage } from '../outbox.ts'
import { copyButton, type Html, plain } from './layout.ts'
import { relativeTime } from './relative-time.ts'

const media: Readonly<Record<OutboxMessage['medium'], string>> = { EMAIL: 'Email', SMS: 'Text message' }

const deliveries: Readonly<Record<OutboxMessage['delivery'], string>> = {
  kept: '',
  accepted: ' · accepted by the mail server',
  refused: ' · refused by the mail server',
}

/** The code in a message: six digits. Invitations and texts of pools may have none. */
const codeIn = (text: string): string | undefined => /\b\d{6}\b/.exec(text)?.[0]

/** One message: recipient, time, code, and the text without HTML. `level` is that of its heading. */
export const messageView = (message: OutboxMessage, now: number, level: 2 | 3): Html => {
  const { medium, to, sentAt, subject, body, delivery } = message
  const text = messageText(body)
  const code = codeIn(text)
  return html`<article class="part message">
    <div class="facts">
      ${level === 2 ? html`<h2 class="to">${plain(to)}</h2>` : html`<h3 class="to">${plain(to)}</h3>`}
      <time class="muted small" datetime="${sentAt}" title="${sentAt}">${relativeTime(sentAt, now)}</time>
    </div>
    ${code === undefined ? '' : html`<div class="code"><strong>${code}</strong>${copyButton(code, `code ${code}`)}</div>`}
    <p class="text">${plain(text)}</p>
    <p class="muted small">
      ${media[medium]}${subject === undefined ? '' : html` · ${plain(subject)}`}${deliveries[delivery]}
    </p>
  </article>`
}

import { html } from 'hono/html'
import type { OutboxMessage } from '../outbox.ts'
import { type Html, page, plain } from './layout.ts'
import { messageView } from './message-view.ts'

/** What the page shows. */
export interface MessagesPageParts {
  readonly messages: readonly OutboxMessage[]
  /** The address whose messages are shown; undefined: all. */
  readonly to: string | undefined
  readonly now: number
  readonly messagesPath: string
}

const empty = (to: string | undefined): Html =>
  html`<div class="part empty">
    <h2>${to === undefined ? 'No message yet' : html`No message to ${plain(to)}`}</h2>
    <p class="muted">
      Sign a user up, or ask for a forgotten password: the message appears here with its code, at once.
    </p>
  </div>`

/** The page of all messages: newest first, each with its code. */
export const messagesPage = ({ messages, to, now, messagesPath }: MessagesPageParts): Html =>
  page({
    title: to === undefined ? 'Messages · Poolhouse' : `Messages to ${plain(to)} · Poolhouse`,
    current: 'messages',
    messagesPath,
    content: html`<div class="intro">
        <h1>Messages</h1>
        <p class="muted">
          What this server sent or kept, newest first, until it stops. Programs get the same as JSON from
          <code>${messagesPath}?to=ADDRESS</code>.
        </p>
      </div>
      <form class="search" method="get" action="${messagesPath}" role="search">
        <label>Email address or phone number<input name="to" value="${plain(to ?? '')}" autocomplete="off" /></label>
        <button type="submit">Show</button>
        ${to === undefined ? '' : html`<a href="${messagesPath}">Show all</a>`}
      </form>
      <section aria-label="Messages" id="messages" data-live="${messages[0]?.id ?? ''}">
        <div class="card">
          ${messages.length === 0 ? empty(to) : messages.map((message) => messageView(message, now, 2))}
        </div>
      </section>`,
  })

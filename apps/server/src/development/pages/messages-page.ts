import { html } from 'hono/html'
import type { OutboxMessage } from '../outbox.ts'
import { type Html, page, plain } from './layout.ts'
import { messageView } from './message-view.ts'

/** The data of the page. */
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
    <p class="muted">Sign a user up or reset a password: the message with its code appears here immediately.</p>
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
          All messages since this server was started, newest first. Programs get them as JSON from
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

import { html } from 'hono/html'
import type { OutboxMessage } from '../outbox.ts'
import { type Html, idWithCopy, page, plain, snippet } from './layout.ts'
import { messageView } from './message-view.ts'
import { createClientCommand, createPoolCommand, snippetsOf } from './snippets.ts'

/** A pool and the first of its clients. */
export interface ShownPool {
  readonly id: string
  readonly name: string
  readonly clients: readonly { readonly id: string; readonly name: string }[]
  /** Whether there are more clients than shown. */
  readonly hasMore: boolean
}

/** The data of the page. */
export interface HomePageParts {
  readonly url: string
  readonly region: string
  readonly pools: readonly ShownPool[]
  /** Whether there are more pools than shown. */
  readonly hasMore: boolean
  /** The newest messages. */
  readonly messages: readonly OutboxMessage[]
  readonly now: number
  readonly messagesPath: string
}

const poolView = ({ id, name, clients, hasMore }: ShownPool, url: string): Html =>
  html`<article class="part">
    <div class="line">
      <h3>${plain(name)}</h3>
      ${idWithCopy(id, `id of pool ${name}`)}
    </div>
    ${clients.map(
      (client) =>
        html`<div class="line small">
          <span><span class="muted">Client</span> ${plain(client.name)}</span>
          ${idWithCopy(client.id, `id of client ${client.name}`)}
        </div>`,
    )}
    ${hasMore ? html`<p class="muted small">More clients: <code>list-user-pool-clients</code></p>` : ''}
    ${
      clients.length === 0
        ? html`<div class="empty">
            <p class="muted small">No client yet. Users sign in through a client:</p>
            ${snippet(createClientCommand(id, { url }), `command that creates a client of ${plain(name)}`)}
          </div>`
        : ''
    }
  </article>`

const noPool = (names: { readonly url: string; readonly region: string }): Html =>
  html`<div class="part empty">
    <p>No user pool yet. Create the first one:</p>
    ${snippet(createPoolCommand(names), 'command that creates a pool')}
  </div>`

const noMessage = html`<div class="part empty">
  <p>No message yet.</p>
  <p class="muted small">Sign a user up: the code appears here immediately.</p>
</div>`

/** The home page of a development server: its pools, its latest messages, and how to connect to it. */
export const homePage = ({ pools, hasMore, messages, now, messagesPath, ...names }: HomePageParts): Html => {
  const { url } = names
  const first = pools.find(({ clients }) => clients.length > 0) ?? pools[0]
  const snippets = snippetsOf({ ...names, poolId: first?.id, clientId: first?.clients[0]?.id })
  return page({
    title: 'Poolhouse',
    current: 'home',
    messagesPath,
    content: html`<div class="intro">
        <h1>Poolhouse is running</h1>
        <p class="muted">
          An identity provider that speaks the Amazon Cognito user pools API. Point any AWS SDK, the AWS CLI or Amplify
          at this endpoint:
        </p>
        <div>${idWithCopy(url, 'endpoint')}</div>
      </div>
      <div class="columns">
        <section aria-labelledby="pools-title" id="pools" data-live>
          <h2 id="pools-title">User pools</h2>
          <div class="card">
            ${pools.length === 0 ? noPool(names) : pools.map((pool) => poolView(pool, url))}
            ${hasMore ? html`<p class="part muted small">More pools: <code>list-user-pools</code></p>` : ''}
          </div>
        </section>
        <section aria-labelledby="messages-title" class="beside" id="messages" data-live="${messages[0]?.id ?? ''}">
          <div class="head">
            <h2 id="messages-title">Latest messages</h2>
            ${messages.length === 0 ? '' : html`<a class="small" href="${messagesPath}">All messages</a>`}
          </div>
          <div class="card">
            ${messages.length === 0 ? noMessage : messages.map((message) => messageView(message, now, 3))}
          </div>
        </section>
        <section aria-labelledby="connect-title">
          <h2 id="connect-title">Connect a client</h2>
          <div class="card">
            ${snippets.map(
              ({ title, note, code }, at) =>
                html`<details ${at === 0 ? 'open' : ''}>
                  <summary>
                    <span>${title} <span class="muted small">${note}</span></span>
                  </summary>
                  <div>${snippet(code, `${title} configuration`)}</div>
                </details>`,
            )}
          </div>
        </section>
      </div>`,
  })
}

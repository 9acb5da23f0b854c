import { html } from 'hono/html'
import { referencePath } from '../page-requests.ts'
import { type Html, page, plain } from './layout.ts'

/** What the page shows. */
export interface MissingPageParts {
  /** The path that was requested. */
  readonly path: string
  readonly messagesPath: string
}

/** The page for a path where nothing is served: where the pages are, and how operations are called. */
export const missingPage = ({ path, messagesPath }: MissingPageParts): Html =>
  page({
    title: 'Not found · Poolhouse',
    messagesPath,
    content: html`<div class="intro">
      <h1>Not found</h1>
      <p>This server has no page at <code>${plain(path)}</code>.</p>
      <p class="muted">
        See your <a href="/">user pools</a>, the <a href="${messagesPath}">messages</a> to your users, or the
        <a href="${referencePath}">reference</a>. Programs call operations with <code>POST /&lt;Operation&gt;</code>.
      </p>
    </div>`,
  })

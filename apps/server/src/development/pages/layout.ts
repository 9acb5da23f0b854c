import { html, raw } from 'hono/html'
import { referencePath } from '../page-requests.ts'

/** A piece of HTML whose dynamic parts are escaped. */
export type Html = ReturnType<typeof html>

/** The paths of the style and the script. */
export const assetPaths = { style: '/_poolhouse/pages.css', script: '/_poolhouse/pages.js' } as const

/** Replaces lone surrogates, which `html` does not escape. */
export const plain = (text: string): string => text.toWellFormed()

const copyIcon = raw(
  '<svg class="icon" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><rect x="5.75" y="5.75" width="8" height="8" rx="1.5"/><path d="M3.5 10.25h-.75a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1h6.5a1 1 0 0 1 1 1v.75"/></svg>',
)

const mark = raw(
  '<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="M4 9.5 12 4l8 5.5"/><path d="M4 14.5c2-1.6 3.3-1.6 5.300 0s3.4 1.6 5.400 0 3.3-1.6 5.300 0M4 19c2-1.6 3.3-1.6 5.300 0s3.4 1.6 5.400 0 3.3-1.6 5.300 0"/></svg>',
)

/** A button that copies a text; `what` names the text for screen readers. */
export const copyButton = (text: string, what: string): Html =>
  html`<button type="button" class="copy" data-text="${plain(text)}" aria-label="Copy ${plain(what)}" title="Copy">
    ${copyIcon}<span class="done">Copied</span>
  </button>`

/** An id with its copy button. */
export const idWithCopy = (id: string, what: string): Html =>
  html`<span class="id"><code>${plain(id)}</code>${copyButton(id, what)}</span>`

/** Code to copy. */
export const snippet = (code: string, what: string): Html =>
  html`<div class="snippet">
    <pre tabindex="0" role="region" aria-label="${what}"><code>${plain(code)}</code></pre>
    <button type="button" class="copy" aria-label="Copy ${what}" title="Copy">
      ${copyIcon}<span class="done">Copied</span>
    </button>
  </div>`

/** The variable parts of the pages. */
export interface PageParts {
  readonly title: string
  /** The entry of the navigation for the page; undefined: none. */
  readonly current?: 'home' | 'messages'
  readonly messagesPath: string
  readonly content: Html
}

/** A whole page. */
export const page = ({ title, current, messagesPath, content }: PageParts): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assetPaths.style}" />
        <script src="${assetPaths.script}" defer></script>
      </head>
      <body>
        <header class="bar">
          <div>
            <a class="brand" href="/">${mark}Poolhouse</a>
            <span class="badge">Development</span>
            <nav aria-label="Pages">
              <a href="/" ${current === 'home' ? raw(' aria-current="page"') : ''}>Overview</a>
              <a href="${messagesPath}" ${current === 'messages' ? raw(' aria-current="page"') : ''}>Messages</a>
              <a href="${referencePath}">Reference</a>
            </nav>
          </div>
        </header>
        <main>${content}</main>
        <footer>
          <ul class="links">
            <li><a href="${referencePath}">API reference</a></li>
            <li>Guides: <code>docs/guides</code> in the repository</li>
            <li><a href="/_poolhouse/health">Health</a></li>
            <li>This server accepts any AWS credentials. For real users, run <code>serve</code>.</li>
          </ul>
        </footer>
        <div role="status" class="visually-hidden"></div>
      </body>
    </html>`

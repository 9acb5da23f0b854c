import { html, raw } from 'hono/html'

/** The state of the page: the question, the result, or an invalid link. */
export type FeedbackState =
  | { readonly kind: 'ask'; readonly value: 'valid' | 'invalid'; readonly token: string }
  | { readonly kind: 'rated'; readonly value: 'valid' | 'invalid' }
  | { readonly kind: 'invalid' }

const questions = {
  valid: { title: 'Was this you?', text: 'Confirm that you signed in yourself.', button: 'Yes, this was me' },
  invalid: {
    title: 'Report this sign-in?',
    text: 'Report that you did not sign in yourself.',
    button: 'Report this sign-in',
  },
} as const

const results = {
  valid: { title: 'Thank you', text: 'This sign-in is marked as yours. You can close this page.' },
  invalid: {
    title: 'Thank you for the report',
    text: 'If you use this password elsewhere, change it there, too. Change it here now: choose “Forgot password” where you sign in.',
  },
} as const

const style = `:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #0e1217); --card: light-dark(#fff, #161b22); --text: light-dark(#191e24, #e6eaf0);
  --muted: light-dark(#555f6b, #9ca7b4); --border: light-dark(#dce1e7, #2b343f);
  --accent: light-dark(#0b57c9, #7db2ff); --on-accent: light-dark(#fff, #0e1217);
}
@media (prefers-contrast: more) { :root { --muted: var(--text); --border: var(--text) } }
body {
  font: 1rem/1.5 system-ui, sans-serif; background: var(--page); color: var(--text);
  margin: 0; padding: 16px; display: grid; place-items: center; min-height: 80vh;
}
main {
  box-sizing: border-box; max-width: 400px; width: 100%; padding: 32px;
  background: var(--card); border: 1px solid var(--border); border-radius: 10px;
}
h1 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.02em; margin: 0 0 8px }
p { margin: 0 0 24px; color: var(--muted); overflow-wrap: anywhere }
p:last-child { margin: 0 }
form { margin: 0 }
button { font: inherit; font-weight: 600; width: 100%; min-height: 44px; border: 0; border-radius: 8px; cursor: pointer;
  background: var(--accent); color: var(--on-accent) }
button:hover { opacity: 0.9 }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
@media (max-width: 440px) { body { background: var(--card) } main { border: 0; padding: 16px 0 } }
@media (forced-colors: active) { button { border: 1px solid } }`

/** Renders the page. */
export const feedbackPage = async (state: FeedbackState): Promise<string> => {
  const { title, text } = textOf(state)
  const query = state.kind === 'ask' ? `?value=${state.value}&token=${encodeURIComponent(state.token)}` : ''
  const form =
    state.kind === 'ask'
      ? html`<form method="post" action="${query}"><button>${questions[state.value].button}</button></form>`
      : ''
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <style>
        ${raw(style)}
      </style>
      <main>
        <h1>${title}</h1>
        <p>${text}</p>
        ${form}
      </main>
    </html>`
}

const textOf = (state: FeedbackState): { readonly title: string; readonly text: string } => {
  if (state.kind === 'ask') return questions[state.value]
  if (state.kind === 'rated') return results[state.value]
  return {
    title: 'This link cannot be used',
    text: 'It is incomplete, or its sign-in is no longer on record. Open the link in the mail again.',
  }
}

/** The style of the pages: one set of design tokens for light and dark. */
export const style = `:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #0e1217);
  --card: light-dark(#ffffff, #161b22);
  --inset: light-dark(#f1f3f6, #0b0f14);
  --text: light-dark(#191e24, #e6eaf0);
  --muted: light-dark(#555f6b, #9ca7b4);
  --border: light-dark(#dce1e7, #2b343f);
  --control: light-dark(#7f8996, #75818e);
  --accent: light-dark(#0b57c9, #7db2ff);
  --accent-soft: light-dark(#e5effd, #142742);
  --notice: light-dark(#7a4a00, #f3c26b);
  --notice-soft: light-dark(#fff4df, #2b2110);
  --shadow: light-dark(0 1px 2px rgb(16 24 40 / 6%), 0 0 0 transparent);
  --radius: 10px;
  --small: 0.875rem;
  --large: 1.125rem;
  --title: 1.75rem;
  --mono: ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-contrast: more) {
  :root { --muted: var(--text); --border: var(--control); }
}
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
}
h1, h2, h3, p, ul, dl, dd, pre { margin: 0; padding: 0; }
h1 { font-size: var(--title); line-height: 1.2; letter-spacing: -0.02em; }
h2 { font-size: var(--large); line-height: 1.4; }
h3 { font-size: 1rem; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 3px; text-decoration-thickness: 1px; }
code, pre, .mono { font-family: var(--mono); font-size: var(--small); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.muted { color: var(--muted); }
.small { font-size: var(--small); }
.bar { background: var(--card); border-bottom: 1px solid var(--border); }
.bar > div, main, footer { max-width: 1152px; margin: 0 auto; padding: 0 24px; }
.bar > div { display: flex; align-items: center; gap: 8px 16px; min-height: 56px; flex-wrap: wrap; }
.brand { display: flex; align-items: center; gap: 8px; min-height: 44px; font-weight: 650; color: inherit; text-decoration: none; }
.brand svg { color: var(--accent); }
.badge {
  font-size: var(--small); line-height: 24px; padding: 0 10px; border-radius: 12px;
  background: var(--notice-soft); color: var(--notice); font-weight: 550;
}
.bar nav { margin-left: auto; display: flex; gap: 16px; }
.bar nav a { display: flex; align-items: center; min-height: 44px; color: var(--text); text-decoration: none; }
.bar nav a:hover { color: var(--accent); }
.bar nav a[aria-current] { box-shadow: inset 0 -2px var(--accent); }
main { padding-top: 32px; padding-bottom: 48px; display: grid; gap: 32px; }
.intro { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; max-width: 72ch; overflow-wrap: anywhere; }
.columns { display: grid; gap: 32px; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 960px) {
  .columns { grid-template: auto 1fr / minmax(0, 2fr) minmax(0, 1fr); }
  .columns > .beside { grid-area: 1 / 2 / span 2; }
}
section { display: grid; gap: 16px; min-width: 0; }
.head { display: flex; align-items: baseline; justify-content: space-between; gap: 16px; }
.card {
  background: var(--card); border: 1px solid var(--border); border-radius: var(--radius);
  box-shadow: var(--shadow); min-width: 0; overflow: hidden;
}
.card > .part { padding: 16px; }
.card > .part + .part { border-top: 1px solid var(--border); }
.stack { display: grid; gap: 16px; }
.line { display: flex; align-items: center; gap: 0 12px; flex-wrap: wrap; min-height: 36px; }
.line > :first-child { flex: 1 1 20ch; min-width: 0; overflow-wrap: anywhere; }
.id { display: inline-flex; align-items: center; gap: 4px; max-width: 100%; min-width: 0; }
.line .id { margin-right: -8px; }
.id code { overflow-wrap: anywhere; }
button {
  font: inherit; color: var(--text); background: var(--card); border: 1px solid var(--control);
  border-radius: 6px; min-height: 36px; padding: 0 14px; cursor: pointer;
}
button:hover { border-color: var(--accent); color: var(--accent); }
.copy {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; flex: none; min-width: 36px; padding: 0 8px;
  border-color: transparent; background: transparent; color: var(--muted); font-size: var(--small);
}
.copy:hover { background: var(--accent-soft); border-color: transparent; }
.copy .done { display: none; }
.copy[data-copied] .icon { display: none; }
.copy[data-copied] .done { display: inline; color: var(--accent); }
@media (pointer: coarse) {
  button, .copy, input, summary { min-height: 44px; }
  .copy { min-width: 44px; }
}
html:not([data-script]) .copy { display: none; }
.code { display: flex; align-items: center; gap: 8px; }
.code strong { font: 650 1.75rem/1.2 var(--mono); letter-spacing: 0.14em; }
.to { font-size: 1rem; line-height: 1.5; font-weight: 600; overflow-wrap: anywhere; }
.text { white-space: pre-line; overflow-wrap: anywhere; }
section { container-type: inline-size; }
.message {
  display: grid; gap: 6px 16px; grid-template-columns: minmax(0, 1fr) auto; align-items: baseline;
}
.message > :not(.to, time) { grid-column: 1 / -1; }
.message > time { justify-self: end; }
/* Most addresses fit on one line of a narrow column. */
@container (max-width: 400px) {
  .to { font-size: 0.875rem; }
}
/* Messages outside the window are not rendered at first. */
.message:nth-child(n + 12) { content-visibility: auto; contain-intrinsic-size: auto 120px; }
/* On wide pages the code is at the end of its message. */
@container (min-width: 640px) {
  .message > .text, .message > .meta { grid-column: 1; }
  .message > .code { grid-area: 2 / 2 / span 2; align-self: center; }
}
.empty { display: grid; gap: 12px; }
.line ~ .empty { margin-top: 8px; }
.snippet {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: start; min-width: 0;
  background: var(--inset); border: 1px solid var(--border); border-radius: 8px;
}
.snippet pre { padding: 14px 16px; overflow-x: auto; line-height: 1.6; }
.snippet .copy { margin: 6px; }
details > summary {
  cursor: pointer; padding: 12px 16px; font-weight: 600; min-height: 48px; list-style: none;
  display: flex; align-items: center; gap: 10px;
}
details > summary::-webkit-details-marker { display: none; }
details > summary::before {
  content: ''; width: 8px; height: 8px; flex: none; border: solid var(--muted); border-width: 0 2px 2px 0;
  transform: rotate(-45deg); margin-right: 2px;
}
details[open] > summary::before { transform: rotate(45deg) translate(-2px, -2px); }
details > summary:hover { color: var(--accent); }
details + details { border-top: 1px solid var(--border); }
details > div { padding: 0 16px 16px; display: grid; gap: 8px; }
summary .muted { font-weight: 400; }
.search { display: flex; gap: 8px; flex-wrap: wrap; align-items: end; }
.search label { display: grid; gap: 4px; flex: 1 1 240px; max-width: 420px; font-size: var(--small); font-weight: 550; }
input {
  font: inherit; font-size: 1rem; font-weight: 400; color: inherit; background: var(--card); border: 1px solid var(--control); border-radius: 6px;
  min-height: 40px; padding: 0 12px; width: 100%; min-width: 0;
}
.search button { min-height: 40px; }
.search a { min-height: 40px; display: inline-flex; align-items: center; }
.links { display: flex; gap: 8px 24px; flex-wrap: wrap; list-style: none; }
footer { padding-bottom: 40px; color: var(--muted); font-size: var(--small); }
footer ul { border-top: 1px solid var(--border); padding-top: 16px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 479px) {
  .bar > div, main, footer { padding-left: 16px; padding-right: 16px; }
  main { padding-top: 24px; }
  .bar > div { padding-top: 4px; gap: 0 16px; }
  .bar nav { margin-left: 0; flex-basis: 100%; }
}
@media print {
  :root { color-scheme: light; }
  .bar nav, .copy, .search, footer { display: none; }
  .card, .message { break-inside: avoid; }
  .snippet pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
@media (forced-colors: active) { .badge, .card, .snippet { border: 1px solid; } }
`

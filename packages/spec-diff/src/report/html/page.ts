import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Bump, Level } from '../../change.ts'
import { printable } from '../printable.ts'
import { type ChangeGroup, levels, type Review } from '../review.ts'
import { count, verdict } from '../verdict.ts'
import { changeCard } from './change-card.ts'
import { type Html, markup, trusted } from './html.ts'
import { arrowIcon, levelIcons } from './icons.ts'

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Assembles the closing tag, because the bundler rewrites template literals that contain `</script>`. */
const element = (name: string, text: string): Html => trusted(`<${name}>${text}</${name}>`)

const bumpNames: Record<Bump, string> = { major: 'Major', minor: 'Minor', patch: 'Patch', none: 'No change' }

const levelMeanings = { major: 'breaking', minor: 'added', patch: 'harmless' } as const

const operationName = (operation: string | null): string => (operation === null ? 'The document' : printable(operation))

const countItem = (name: string, icon: Html, number: number, label: string): Html =>
  markup`<li class="${number === 0 ? 'none' : name}">${icon}<span><strong>${number}</strong> ${label}</span></li>`

const header = (review: Review): Html => markup`<header class="verdict">
  <div class="width">
    <div class="verdict-line">
      <span class="bump bump-${review.bump}">${levelIcons[review.bump]}${bumpNames[review.bump]}</span>
      <h1>${verdict(review)}</h1>
    </div>
    <p class="documents">
      <span class="hidden-text">From</span><code>${printable(review.base)}</code>${arrowIcon}
      <span class="hidden-text">to</span><code>${printable(review.revision)}</code>
    </p>
    <ul class="counts" aria-label="Changes by level">
      ${levels.map((level) => countItem(level, levelIcons[level], review.counts[level], `${level}, ${levelMeanings[level]}`))}
      ${review.accepted > 0 && countItem('accepted', levelIcons.none, review.accepted, 'accepted')}
    </ul>
    ${
      review.staleEntries.length > 0 &&
      markup`<div class="notice" role="note">
        <p><strong>Accepted changes that need work:</strong></p>
        <ul>${review.staleEntries.map((entry) => markup`<li>${entry}</li>`)}</ul>
      </div>`
    }
  </div>
</header>`

const options = (names: readonly (readonly [value: string, text: string])[]): Html[] =>
  names.map(([value, text]) => markup`<option value="${value}">${text}</option>`)

const levelFilter = (level: Level, number: number): Html => {
  const label = markup`<span class="name">${bumpNames[level]}</span><span class="number">${number}</span>`
  return markup`<label class="chip">
        <input type="checkbox" value="${level}" checked><span class="${level}">${levelIcons[level]}${label}</span>
      </label>`
}

const toolbar = ({ groups, counts }: Review, total: number): Html => {
  const ids = [...new Set(groups.flatMap(({ changes }) => changes.map(({ id }) => id)))].sort()
  return markup`<div class="toolbar" role="region" aria-label="Filters" hidden>
  <div class="width">
    <fieldset>
      <legend class="hidden-text">Levels</legend>
      ${levels.map((level) => levelFilter(level, counts[level]))}
    </fieldset>
    <div class="filter">
      <label class="hidden-text" for="operation">Operation</label>
      <select id="operation">
        <option value="">All operations</option>
        ${options(groups.map(({ operation }, index) => [String(index), operationName(operation)] as const))}
      </select>
    </div>
    <div class="filter">
      <label class="hidden-text" for="rule">Rule</label>
      <select id="rule"><option value="">All rules</option>${options(ids.map((id) => [id, id] as const))}</select>
    </div>
    <div class="walk">
      <span class="shown" role="status">${total} of ${total} shown</span>
      <button type="button" data-action="previous">Previous<kbd>K</kbd></button>
      <button type="button" data-action="next">Next<kbd>J</kbd></button>
    </div>
  </div>
</div>`
}

const contentsItem = ({ operation, changes }: ChangeGroup, index: number): Html => {
  const level = changes[0]?.level ?? 'patch'
  const name = markup`<span><span class="hidden-text">${level}: </span>${operationName(operation)}</span>`
  return markup`<li><a href="#g-${index}">
        <span class="${level}-text">${levelIcons[level]}</span>${name}<span class="number">${changes.length}</span>
      </a></li>`
}

const contents = (groups: readonly ChangeGroup[]): Html => markup`<nav class="contents" aria-label="Operations">
  <details>
    <summary>${count(groups.length, 'operation')} with changes</summary>
    <ul>
      ${groups.map(contentsItem)}
    </ul>
  </details>
</nav>`

const heading = (operation: string | null): Html => {
  const [, method, path] = /^([A-Z]+) (.*)$/s.exec(operation ?? '') ?? []
  return method === undefined
    ? markup`<span>${operationName(operation)}</span>`
    : markup`<span class="method">${method}</span> <span>${printable(path ?? '')}</span>`
}

const group = (
  { operation, changes }: ChangeGroup,
  index: number,
  review: Review,
): Html => markup`<section class="group" id="g-${index}" aria-labelledby="h-${index}">
  <h2 id="h-${index}">${heading(operation)} <span class="total">${count(changes.length, 'change')}</span></h2>
  ${changes.map((change) => changeCard(change, index, review))}
</section>`

const emptyState = ({ bump, accepted }: Review): Html => {
  const text =
    bump === 'none' && accepted === 0
      ? markup`Clients of the base work with the revision without changes.`
      : markup`Every change is below the chosen level. Run with <code>--level patch</code> to see all of them.`
  return markup`<div class="empty"><p>${text}</p></div>`
}

/**
 * The report as one HTML file that makes no requests: styles and script are inside, and a content security policy
 * allows nothing else, because documents may be untrusted.
 */
export const htmlReport = (review: Review): string => {
  const { groups } = review
  const [styles, script] = [asset('./styles.css'), asset('./browser.js')]
  const total = groups.reduce((sum, { changes }) => sum + changes.length, 0)
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(styles)}`,
    `script-src ${hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${bumpNames[review.bump]}: ${printable(review.base)} to ${printable(review.revision)}</title>
${element('style', styles)}
</head>
<body>
<a class="skip" href="#changes">Skip to the changes</a>
${header(review)}
${total > 0 && toolbar(review, total)}
<div class="width columns${total === 0 && ' single'}">
${total > 0 && contents(groups)}
<main id="changes" tabindex="-1">
${total > 0 ? groups.map((members, index) => group(members, index, review)) : emptyState(review)}
<div class="empty no-match" hidden>
  <p>No change matches these filters.</p>
  <button type="button" data-action="reset">Show all changes</button>
</div>
</main>
</div>
<footer><div class="width">
  Made by spec-diff.
  <button type="button" data-action="theme" data-script hidden>Theme: auto</button>
</div></footer>
${element('script', script)}
</body>
</html>
`
  return page.text
}

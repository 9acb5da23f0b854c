import { printable } from '../printable.ts'
import type { Review, ReviewedChange } from '../review.ts'
import { witnessLabel, witnessText } from '../witness.ts'
import { diffTable } from './diff-table.ts'
import { type Html, html } from './html.ts'
import { levelIcons } from './icons.ts'

const fact = (label: string, value: Html | string | undefined): Html | undefined =>
  value === undefined ? undefined : html`<dt>${label}</dt><dd>${value}</dd>`

/** A command line argument as POSIX shells read it. */
const quoted = (argument: string): string =>
  /^[\w./:@-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`

const acceptCommand = ({ key }: ReviewedChange, { base, revision }: Review): string =>
  `spec-diff ${quoted(base)} ${quoted(revision)} --accept ${key} --reason 'why it is safe' --expires YYYY-MM-DD`

const accept = (change: ReviewedChange, review: Review): Html => html`<details class="accept">
  <summary>Accept this change</summary>
  <div><pre>${printable(acceptCommand(change, review))}</pre><button type="button" data-action="copy" data-script hidden>Copy</button></div>
</details>`

/** One change: what, whom it breaks, why, the witness and both documents. */
export const changeCard = (change: ReviewedChange, group: number, review: Review): Html => {
  const { key, id, level, message, location, rule, undecided, acceptance } = change
  const witness = witnessText(change)
  const facts = [
    rule && rule.breaks !== 'nobody' ? fact('Breaks', rule.breaks) : undefined,
    fact('Why', rule?.why),
    witness === undefined ? undefined : fact(witnessLabel(change), html`<code>${printable(witness)}</code>`),
    fact('Undecided', undecided),
    acceptance && fact('Accepted', `until ${acceptance.expires}: ${acceptance.reason}`),
  ].filter((row) => row !== undefined)
  return html`<article class="change" id="c-${key}" tabindex="-1" data-level="${level}" data-operation="${group}" data-id="${id}" aria-labelledby="t-${key}">
  <header>
    <span class="level ${level}">${levelIcons[level]}${level}</span>
    <h3 id="t-${key}">${printable(message)}</h3>
    <a class="permalink" href="#c-${key}" aria-label="Link to this change" title="Link to this change">#</a>
    <p class="where"><code>${id}</code> at <code>${printable(location)}</code></p>
  </header>
  ${facts.length > 0 && html`<dl class="facts">${facts}</dl>`}
  ${diffTable(change)}
  ${acceptance === undefined && accept(change, review)}
</article>`
}

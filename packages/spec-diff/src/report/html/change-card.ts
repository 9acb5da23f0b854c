import { printable } from '../printable.ts'
import { placeText } from '../place-text.ts'
import type { Review, ReviewedChange } from '../review.ts'
import { witnessLabel, witnessText } from '../witness.ts'
import { diffTable } from './diff-table.ts'
import { type Html, markup } from './html.ts'
import { levelIcons } from './icons.ts'

const fact = (label: string, value: Html | string | undefined): Html | undefined =>
  value === undefined
    ? undefined
    : markup`<dt>${label}</dt>
        <dd>${value}</dd>`

/** A sentence in which backticks enclose code. */
const prose = (text: string): Html =>
  markup`${printable(text)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? part : markup`<code>${part}</code>`))}`

/** A command line argument as POSIX shells read it. */
const quoted = (argument: string): string =>
  /^[\w./:@-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", String.raw`'\''`)}'`

const acceptCommand = ({ key }: ReviewedChange, { base, revision }: Review): string =>
  `spec-diff ${quoted(base)} ${quoted(revision)} --accept ${key} --reason 'why it is safe' --expires YYYY-MM-DD`

const accept = (change: ReviewedChange, review: Review): Html => markup`<details class="accept">
  <summary>Accept this change</summary>
  <div>
    <pre>${printable(acceptCommand(change, review))}</pre>
    <button type="button" data-action="copy" data-script hidden>Copy</button>
  </div>
</details>`

const badges = ({ level, acceptance }: ReviewedChange): Html =>
  markup`<span class="badges"><span class="level ${level}">${levelIcons[level]}${level}</span>${
    acceptance && markup`<span class="level accepted">${levelIcons.none}accepted</span>`
  }</span>`

const where = ({ id, location }: ReviewedChange): Html =>
  markup`<p class="where"><code>${id}</code>${
    location !== '' && markup` at <code>${printable(placeText(location))}</code>`
  }</p>`

/** One change: its message, who is affected, the reason, the witness and both documents. */
export const changeCard = (change: ReviewedChange, group: number, review: Review): Html => {
  const { key, id, level, message, rule, undecided, acceptance } = change
  const witness = witnessText(change)
  const facts = [
    rule && rule.breaks !== 'no one' ? fact('Breaks', prose(rule.breaks)) : undefined,
    fact('Why', rule && prose(rule.why)),
    witness === undefined ? undefined : fact(witnessLabel(change), markup`<code>${printable(witness)}</code>`),
    fact('Undecided', undecided === undefined ? undefined : prose(undecided)),
    acceptance && fact('Accepted', `until ${acceptance.expires}: ${acceptance.reason}`),
  ].filter((row) => row !== undefined)
  const data = markup`data-level="${level}" data-operation="${group}" data-id="${id}"`
  return markup`<article class="change" id="c-${key}" tabindex="-1" ${data} aria-labelledby="t-${key}">
  <header>
    ${badges(change)}
    <h3 id="t-${key}">${prose(message)}</h3>
    <a class="permalink" href="#c-${key}" aria-label="Link to this change" title="Link to this change">#</a>
    ${where(change)}
  </header>
  ${facts.length > 0 && markup`<dl class="facts">${facts}</dl>`}
  ${diffTable(change)}
  ${acceptance === undefined && accept(change, review)}
</article>`
}

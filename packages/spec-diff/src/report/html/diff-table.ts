import type { Side } from '../../change.ts'
import { dedented } from '../dedent.ts'
import { printable } from '../printable.ts'
import type { ReviewedChange } from '../review.ts'
import type { Cell, Row } from '../rows.ts'
import { type Html, markup } from './html.ts'

const signs = {
  removed: { sign: '-', word: 'removed' },
  added: { sign: '+', word: 'added' },
  context: { sign: '', word: '' },
} as const

const partsOf = ({ parts }: Cell, kind: keyof typeof signs): Html[] =>
  parts.map(({ text, changed }) => {
    if (!changed || kind === 'context') return markup`${printable(text)}`
    return kind === 'removed' ? markup`<del>${printable(text)}</del>` : markup`<ins>${printable(text)}</ins>`
  })

const cells = (cell: Cell | undefined, kind: keyof typeof signs): Html => {
  if (cell === undefined) return markup`<td class="number absent"></td><td class="code absent"></td>`
  const { sign, word } = signs[kind]
  const label = word !== '' && markup`<span class="hidden-text">${word}: </span>`
  const code = markup`<td class="code ${kind}" data-sign="${sign}">${label}${partsOf(cell, kind)}</td>`
  return markup`<td class="number ${kind}">${cell.number}</td>${code}`
}

const rowOf = ({ kind, base, revision }: Row): Html => {
  if (kind === 'gap') return markup`<tr class="gap"><td colspan="4">⋯</td></tr>`
  const [left, right] = kind === 'context' ? (['context', 'context'] as const) : (['removed', 'added'] as const)
  const isRepeated = kind === 'context' && base !== undefined && revision !== undefined
  return markup`<tr class="${kind}${isRepeated && ' repeated'}">${cells(base, left)}${cells(revision, right)}</tr>
`
}

const placeOf = (side: Side | undefined, absent: string): Html =>
  side ? markup`${printable(side.file)}:${side.line}` : markup`${absent}`

/** Both documents side by side at the place of a change, one above the other on a phone. */
export const diffTable = ({ base, revision, rows }: ReviewedChange): Html | undefined => {
  const lines = rows()
  if (lines.length === 0) return undefined
  return markup`<table class="diff">
  <caption class="hidden-text">Both documents at the place of the change</caption>
  <colgroup><col class="line-numbers"><col><col class="line-numbers"><col></colgroup>
  <thead><tr class="head">
    <th scope="colgroup" colspan="2">${placeOf(base, 'not in the base')}</th>
    <th scope="colgroup" colspan="2">${placeOf(revision, 'not in the revision')}</th>
  </tr></thead>
  <tbody>${dedented(lines).map(rowOf)}</tbody>
</table>`
}

import type { Level } from '../change.ts'
import { type Paint, painter, type Style } from './colors.ts'
import { placeText } from './place-text.ts'
import { printable } from './printable.ts'
import type { Review, ReviewedChange } from './review.ts'
import type { Cell, Row } from './rows.ts'
import { count, verdict } from './verdict.ts'
import { witnessLabel, witnessText } from './witness.ts'

const colors: Record<Level, Style> = { major: 'red', minor: 'green', patch: 'cyan' }

/** Changed lines shown per change; the HTML report shows all of them. */
const maximumLines = 6

const lineText = ({ parts }: Cell, style: Style, paint: Paint): string => {
  const isMarked = parts.some(({ changed }) => changed) && parts.some(({ changed }) => !changed)
  return parts
    .map(({ text, changed }) => {
      const painted = paint(style, printable(text))
      return isMarked && changed ? paint('inverse', painted) : painted
    })
    .join('')
}

const diffLines = (rows: readonly Row[], file: string, side: 'base' | 'revision', paint: Paint): string[] => {
  const [sign, style]: [string, Style] = side === 'base' ? ['-', 'red'] : ['+', 'green']
  const cells = rows.flatMap((row) => (row.kind === 'changed' && row[side] ? [row[side]] : []))
  const omitted = cells.length - maximumLines
  const lines = cells.slice(0, maximumLines).map((cell) => {
    const place = cell.number === undefined ? file : `${file}:${cell.number}`
    return `    ${paint('dim', printable(place))} ${paint(style, sign)} ${lineText(cell, style, paint)}`
  })
  return omitted > 0 ? [...lines, paint('dim', `      ${count(omitted, 'more line')}`)] : lines
}

const placeOf = ({ base, revision }: ReviewedChange): string | undefined => {
  const side = revision ?? base
  return side && `${side.file}:${side.line}`
}

const changeLines = (change: ReviewedChange, paint: Paint): string[] => {
  const { level, id, key, message, location, base, revision, rule, undecided, acceptance } = change
  const rows = change.rows()
  const differences = [
    ...(base ? diffLines(rows, base.file, 'base', paint) : []),
    ...(revision ? diffLines(rows, revision.file, 'revision', paint) : []),
  ]
  const witness = witnessText(change)
  const place = placeOf(change)
  return [
    `  ${paint(colors[level], paint('bold', level))} ${printable(message)} ${paint('dim', `[${id} ${key}]`)}`,
    ...(location === '' ? [] : [`    ${paint('dim', 'at')} ${printable(placeText(location))}`]),
    ...(differences.length === 0 && place !== undefined ? [`    ${paint('dim', printable(place))}`] : differences),
    ...(rule && rule.breaks !== 'no one' ? [`    ${paint('dim', 'breaks')} ${rule.breaks}: ${rule.why}`] : []),
    ...(witness === undefined
      ? []
      : [`    ${paint('dim', `${witnessLabel(change).toLowerCase()}:`)} ${printable(witness)}`]),
    ...(undecided === undefined ? [] : [`    ${paint('yellow', 'undecided')} ${undecided}`]),
    ...(acceptance ? [`    ${paint('yellow', 'accepted')} until ${acceptance.expires}: ${acceptance.reason}`] : []),
  ]
}

/** Counts by level, such as `2 major, 1 minor, 0 patch`. */
export const countsText = ({ counts, accepted }: Review): string =>
  [
    `${counts.major} major, ${counts.minor} minor, ${counts.patch} patch`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ].join(', ')

/** The report for terminals: changes by operation with the old and new lines, and the verdict at the end. */
export const textReport = (review: Review, { color = false }: { readonly color?: boolean } = {}): string => {
  const paint = painter(color)
  const groups = review.groups.flatMap(({ operation, changes }) => [
    paint('bold', operation === null ? 'The document' : printable(operation)),
    ...changes.flatMap((change) => changeLines(change, paint)),
    '',
  ])
  const stale = review.staleEntries.map((sentence) => `${paint('yellow', 'stale')} ${sentence}`)
  const bump = review.bump === 'none' ? 'none' : paint(colors[review.bump], paint('bold', review.bump))
  return `${[...groups, ...stale, `${bump}: ${verdict(review)} (${countsText(review)})`].join('\n')}\n`
}

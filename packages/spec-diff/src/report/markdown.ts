import type { Level } from '../change.ts'
import { dedented } from './dedent.ts'
import { printable } from './printable.ts'
import type { Review, ReviewedChange } from './review.ts'
import type { Cell, Row } from './rows.ts'
import { countsText } from './text.ts'
import { verdict } from './verdict.ts'
import { witnessLabel, witnessText } from './witness.ts'

const symbols: Record<Level, string> = { major: '🔴', minor: '🟢', patch: '⚪' }

/** The invisible first line of a comment, by which the next run finds the comment to update. */
const commentMarker = '<!-- spec-diff -->'

/** Comments on GitHub may have 65,536 characters, on GitLab 1,000,000. */
const maximumLength = 60_000
const maximumLines = 12

const escaped = (text: string): string => printable(text).replaceAll(/[\\`*_{}[\]<>#|~@&]/g, (sign) => `\\${sign}`)

/** A code span or block whose fence is longer than every run of backticks inside. */
const fenced = (text: string, minimum: number): string => {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  return '`'.repeat(Math.max(minimum, longest + 1))
}

const code = (text: string): string => {
  const fence = fenced(text, 1)
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${printable(text)}${padding}${fence}`
}

/** A sentence in which backticks enclose code. */
const prose = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : code(part)))
    .join('')

const textOf = ({ parts }: Cell): string => printable(parts.map(({ text }) => text).join(''))

const diffBlock = (rows: readonly Row[]): string[] => {
  const lines = dedented(rows).flatMap((row) => {
    if (row.kind === 'gap') return [' …']
    if (row.kind === 'context') return row.revision ? [` ${textOf(row.revision)}`] : []
    return [...(row.base ? [`-${textOf(row.base)}`] : []), ...(row.revision ? [`+${textOf(row.revision)}`] : [])]
  })
  if (lines.length === 0) return []
  const shown = lines.length > maximumLines ? [...lines.slice(0, maximumLines), ' …'] : lines
  const fence = fenced(shown.join('\n'), 3)
  return ['', `${fence}diff`, ...shown, fence].map((line) => `  ${line}`.trimEnd())
}

const changeLines = (change: ReviewedChange): string[] => {
  const { level, id, key, message, rule, undecided, acceptance } = change
  const witness = witnessText(change)
  return [
    `- ${symbols[level]} **${level}** ${prose(message)} (${code(id)}, key ${code(key)})`,
    ...(rule && rule.breaks !== 'no one' ? [`  <br>Breaks ${prose(rule.breaks)}: ${prose(rule.why)}`] : []),
    ...(witness === undefined ? [] : [`  <br>${witnessLabel(change)}: ${code(witness)}`]),
    ...(undecided === undefined ? [] : [`  <br>Undecided: ${prose(undecided)}`]),
    ...(acceptance ? [`  <br>Accepted until ${acceptance.expires}: ${escaped(acceptance.reason)}`] : []),
    ...diffBlock(change.rows()),
  ]
}

const groupText = ({ operation, changes }: Review['groups'][number]): string =>
  `\n### ${operation === null ? 'The document' : code(operation)}\n\n${changes.flatMap(changeLines).join('\n')}\n`

/** The report for a comment on a pull request. Long reviews end with the number of omitted operations. */
export const markdownReport = (review: Review): string => {
  const head = [
    commentMarker,
    `## API review: ${review.bump}`,
    '',
    `**${verdict(review)}** (${countsText(review)})`,
    '',
    `${code(review.base)} → ${code(review.revision)}`,
    ...(review.staleEntries.length > 0 ? ['', ...review.staleEntries.map((entry) => `- ⚠️ ${escaped(entry)}`)] : []),
    '',
  ].join('\n')
  let text = head
  for (const [index, group] of review.groups.entries()) {
    const next = groupText(group)
    if (text.length + next.length > maximumLength)
      return `${text}\n_${review.groups.length - index} more operations are left out here; see the HTML report._\n`
    text += next
  }
  return text
}

import type { Level } from '../change.ts'
import type { Review, ReviewedChange } from './review.ts'
import { countsText } from './text.ts'
import { verdict } from './verdict.ts'
import { witnessLabel, witnessText } from './witness.ts'

const commands: Record<Level, string> = { major: 'error', minor: 'notice', patch: 'notice' }

/** Escapes the text of a workflow command; see "Workflow commands for GitHub Actions". */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const annotation = (change: ReviewedChange): string => {
  const { level, id, operation, message, revision, base, rule, undecided, acceptance } = change
  const command = acceptance ? 'notice' : commands[level]
  // Annotations are only possible in files of the revision.
  const place = revision ? `file=${property(revision.file)},line=${revision.line},` : ''
  const witness = witnessText(change)
  const text = [
    `${operation === null ? '' : `${operation}: `}${message}`,
    ...(rule && rule.breaks !== 'no one' ? [`Breaks ${rule.breaks}: ${rule.why}`] : []),
    ...(witness === undefined ? [] : [`${witnessLabel(change)}: ${witness}`]),
    ...(undecided === undefined ? [] : [`Undecided: ${undecided}`]),
    ...(revision || !base ? [] : [`It was at ${base.file}:${base.line}.`]),
    ...(acceptance ? [`Accepted until ${acceptance.expires}: ${acceptance.reason}`] : []),
  ].join('\n')
  return `::${command} ${place}title=${property(`${level}: ${id}`)}::${data(text)}`
}

/** The report as annotations of a GitHub Actions run. */
export const githubReport = (review: Review): string => {
  const lines = [
    ...review.groups.flatMap(({ changes }) => changes.map(annotation)),
    ...review.staleEntries.map((entry) => `::error title=stale entry::${data(entry)}`),
    `${review.bump}: ${verdict(review)} (${countsText(review)})`,
  ]
  return `${lines.join('\n')}\n`
}

import type { GateLevel } from '../config/config.ts'
import { levels, type Review, type ReviewedChange } from './review.ts'
import { countsText } from './text.ts'
import { verdict } from './verdict.ts'
import { witnessLabel, witnessText } from './witness.ts'

/** Text for XML 1.0, which has no control characters except tab and line breaks. */
const xml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- the pattern replaces them
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')

const isFailure = ({ level, acceptance }: ReviewedChange, failOn: GateLevel): boolean =>
  acceptance === undefined && levels.indexOf(level) <= levels.indexOf(failOn)

const testCase = (change: ReviewedChange, suite: string, failOn: GateLevel): string => {
  const { id, level, key, message, location, base, revision, rule, undecided } = change
  const side = revision ?? base
  const witness = witnessText(change)
  const name = `<testcase classname="${xml(suite)}" name="${xml(`${message} [${id} ${key}]`)}"${
    side ? ` file="${xml(side.file)}" line="${side.line}"` : ''
  }`
  if (!isFailure(change, failOn)) return `    ${name}/>`
  const text = [
    ...(location === '' ? [] : [`at ${location}`]),
    ...(rule && rule.breaks !== 'no one' ? [`breaks ${rule.breaks}: ${rule.why}`] : []),
    ...(witness === undefined ? [] : [`${witnessLabel(change)}: ${witness}`]),
    ...(undecided === undefined ? [] : [`Undecided: ${undecided}`]),
  ].join('\n')
  return `    ${name}><failure type="${level}" message="${xml(message)}">${xml(text)}</failure></testcase>`
}

/**
 * The report as JUnit XML: one suite per operation, one case per change. Cases at or above the gate's level fail.
 * Stale entries of the file of accepted changes are errors.
 */
export const junitReport = (review: Review, { failOn = 'major' }: { readonly failOn?: GateLevel } = {}): string => {
  const suites = review.groups.map(({ operation, changes }) => {
    const name = operation ?? 'The document'
    const failures = changes.filter((change) => isFailure(change, failOn)).length
    return [
      `  <testsuite name="${xml(name)}" tests="${changes.length}" failures="${failures}" errors="0">`,
      ...changes.map((change) => testCase(change, name, failOn)),
      '  </testsuite>',
    ].join('\n')
  })
  const { length } = review.staleEntries
  const stale = [
    `  <testsuite name="Accepted changes" tests="${length}" failures="0" errors="${length}">`,
    ...review.staleEntries.map(
      (entry) =>
        `    <testcase classname="Accepted changes" name="${xml(entry)}"><error message="${xml(entry)}"/></testcase>`,
    ),
    '  </testsuite>',
  ].join('\n')
  const summary = xml(`${review.bump}: ${verdict(review)} (${countsText(review)})`)
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${summary}">`,
    ...suites,
    ...(length > 0 ? [stale] : []),
    '</testsuites>',
  ].join('\n')}\n`
}

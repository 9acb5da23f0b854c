import type { Side } from '../change.ts'

/** A line of a document. */
export interface SourceLine {
  /** Counted from 1; absent where the value is shown instead of the source. */
  readonly number?: number
  readonly text: string
}

/** The lines of a document at one place, with the lines around them. */
export interface Excerpt {
  readonly file: string
  readonly before: readonly SourceLine[]
  /** The lines of the value itself; none where only its container exists. */
  readonly lines: readonly SourceLine[]
  readonly after: readonly SourceLine[]
  /** The number of omitted lines of the value. */
  readonly omitted: number
}

const contextLines = 3
const maximumLines = 120
/** Documents written on one line are shown by their value. */
const maximumWidth = 300

const indentOf = (line: string): number => line.search(/\S/)

const isItem = (line: string): boolean => /^\s*-(?:\s|$)/.test(line)

/**
 * The index after the last line of the value that starts on a line. In YAML and indented JSON, indentation shows where
 * a value ends.
 */
const endOf = (lines: readonly string[], start: number): number => {
  const first = lines[start] ?? ''
  const indent = indentOf(first)
  let end = start + 1
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const depth = indentOf(line)
    if (depth < 0) continue
    const isClosing = depth === indent && /^\s*[}\]]/.test(line)
    if (depth > indent || isClosing || (depth === indent && isItem(line) && !isItem(first))) end = index + 1
    if (depth < indent || isClosing || (depth === indent && !isItem(line)) || (depth === indent && isItem(first))) break
  }
  return end
}

const numbered = (lines: readonly string[], from: number, to: number): SourceLine[] =>
  lines.slice(Math.max(0, from), to).map((text, index) => ({ number: Math.max(0, from) + index + 1, text }))

const ofValue = (value: unknown): string[] => (JSON.stringify(value, undefined, 2) ?? '').split('\n')

const cut = <T>(lines: readonly T[]): readonly [kept: readonly T[], omitted: number] => [
  lines.slice(0, maximumLines),
  Math.max(0, lines.length - maximumLines),
]

/** The lines of a side. `lines` are all lines of its file; without them, the value is shown as JSON. */
export const excerptOf = ({ file, line, value }: Side, lines: readonly string[] | undefined): Excerpt => {
  const start = line - 1
  const first = lines?.[start]
  if (lines === undefined || first === undefined || first.length > maximumWidth) {
    const [kept, omitted] = cut(value === undefined ? [] : ofValue(value))
    return { file, before: [], lines: kept.map((text) => ({ text })), after: [], omitted }
  }
  if (value === undefined)
    return { file, before: numbered(lines, start, start + contextLines), lines: [], after: [], omitted: 0 }
  const end = endOf(lines, start)
  const [kept, omitted] = cut(numbered(lines, start, end))
  return {
    file,
    before: numbered(lines, start - contextLines, start),
    lines: kept,
    after: omitted > 0 ? [] : numbered(lines, end, end + contextLines),
    omitted,
  }
}

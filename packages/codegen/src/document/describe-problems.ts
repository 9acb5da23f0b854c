import type { Problem } from '../problem.ts'
import { jsonOffsets } from './json-offsets.ts'
import type { SourceDocument } from './load.ts'
import { yamlOffsets } from './yaml-offsets.ts'

const width = 100

/** A line of a file with its number, truncated if it is long. */
const excerpt = (source: string, line: number): string =>
  `\n    ${line} | ${source.length > width ? `${source.slice(0, width)}…` : source}`

interface Line {
  readonly number: number
  readonly source: string
}

/** The place of a syntax error: `:line:column`, and the line with a mark below the column. */
const syntaxPlace = (text: string, { line, column }: NonNullable<Problem['position']>): readonly [string, string] => {
  const source = text.split('\n', line).at(-1)?.trimEnd() ?? ''
  const mark = column > width ? '' : `\n    ${' '.repeat(String(line).length)} | ${' '.repeat(column - 1)}^`
  return [`:${line}:${column}`, excerpt(source, line) + mark]
}

/** Where the lines of a text begin. */
const startsOfLines = (text: string): readonly number[] => {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** The last line that begins at an offset or before it, counted from 0: a binary search. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let [line, end] = [0, starts.length]
  while (end - line > 1) {
    const middle = (line + end) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else end = middle
  }
  return line
}

/** Finds the line of a pointer in a file. */
const lineFinder = (path: string, text: string): ((pointer: string) => Line | undefined) => {
  const offsetOf = path.endsWith('.json') ? jsonOffsets(text) : yamlOffsets(text)
  const starts = startsOfLines(text)
  return (pointer) => {
    const offset = offsetOf(pointer)
    if (offset === undefined) return undefined
    const line = lineAt(starts, offset)
    return { number: line + 1, source: text.slice(starts[line], starts[line + 1]).trimEnd() }
  }
}

/**
 * The problems as text, one block each: `file:line: message`, the line, the place as a pointer, and the remedy. Syntax
 * errors have `file:line:column` and no pointer. Lines are
 * looked up only here, because parsing a document with its lines is much slower.
 */
export const describeProblems = (problems: readonly Problem[], { files }: SourceDocument): string => {
  const finders = new Map<string, (pointer: string) => Line | undefined>()
  const lineOf = (file: string, pointer: string): Line | undefined => {
    const finder = finders.get(file) ?? lineFinder(file, files.get(file)?.text ?? '')
    finders.set(file, finder)
    return finder(pointer)
  }
  return problems
    .map(({ file, pointer, message, remedy, position }) => {
      if (position) {
        const [place, lines] = syntaxPlace(files.get(file)?.text ?? '', position)
        return `${file}${place}: ${message}${lines}\n    ${remedy}`
      }
      const line = lineOf(file, pointer)
      const place = pointer === '' ? '' : `\n    at ${pointer}`
      const shown = line === undefined ? '' : excerpt(line.source, line.number)
      return `${file}${line === undefined ? '' : `:${line.number}`}: ${message}${shown}${place}\n    ${remedy}`
    })
    .join('\n')
}

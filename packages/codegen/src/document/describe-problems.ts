import type { Problem } from '../problem.ts'
import { jsonOffsets } from './json-offsets.ts'
import type { SourceDocument } from './load.ts'
import { yamlOffsets } from './yaml-offsets.ts'

const width = 100

/** A line of a file under its number, cut where it is long. */
const excerpt = (source: string, line: number): string =>
  `\n    ${line} | ${source.length > width ? `${source.slice(0, width)}…` : source}`

interface Line {
  readonly number: number
  readonly source: string
}

/** Finds the line of a pointer in a file. */
const lineFinder = (path: string, text: string): ((pointer: string) => Line | undefined) => {
  const offsetOf = path.endsWith('.json') ? jsonOffsets(text) : yamlOffsets(text)
  return (pointer) => {
    const offset = offsetOf(pointer)
    if (offset === undefined) return undefined
    let number = 1
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      number++
      start = end + 1
    }
    const end = text.indexOf('\n', start)
    return { number, source: text.slice(start, end < 0 ? text.length : end).trimEnd() }
  }
}

/**
 * The problems as text, one block each: `file:line: message`, the line, the place as a pointer, and the remedy. Lines are
 * looked up only here, for reading a document with its lines takes much longer.
 */
export const describeProblems = (problems: readonly Problem[], { files }: SourceDocument): string => {
  const finders = new Map<string, (pointer: string) => Line | undefined>()
  const lineOf = (file: string, pointer: string): Line | undefined => {
    const finder = finders.get(file) ?? lineFinder(file, files.get(file)?.text ?? '')
    finders.set(file, finder)
    return finder(pointer)
  }
  return problems
    .map(({ file, pointer, message, remedy }) => {
      const line = lineOf(file, pointer)
      const place = pointer === '' ? '' : `\n    at ${pointer}`
      const shown = line === undefined ? '' : excerpt(line.source, line.number)
      return `${file}${line === undefined ? '' : `:${line.number}`}: ${message}${shown}${place}\n    ${remedy}`
    })
    .join('\n')
}

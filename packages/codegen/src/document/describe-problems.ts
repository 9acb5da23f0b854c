import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Problem } from '../problem.ts'
import type { SourceDocument } from './load.ts'
import { pointerSteps } from './located.ts'

/** The name of a member, or the item of a list: where an author would look for it. */
const nodeOf = (parent: unknown, step: string, found: unknown): Node | undefined => {
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined
  if (pair && isNode(pair.key)) return pair.key
  return isNode(found) ? found : undefined
}

/** Finds the line of a pointer in a file; what does not exist is looked for at what it would stand in. */
const lineFinder = (text: string): ((pointer: string) => number | undefined) => {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  return (pointer) => {
    const steps = pointerSteps(pointer) ?? []
    for (let length = steps.length; length > 0; length--) {
      const path = steps.slice(0, length)
      const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
      const node = nodeOf(parent, path.at(-1) ?? '', document.getIn(path, true))
      if (node?.range) return lineCounter.linePos(node.range[0]).line
    }
    return undefined
  }
}

const width = 100

/** A line of a file under its number, cut where it is long. */
const excerpt = (text: string, line: number): string => {
  const source = text.split('\n', line)[line - 1]?.trimEnd() ?? ''
  return `\n    ${line} | ${source.length > width ? `${source.slice(0, width)}…` : source}`
}

/**
 * The problems as text, one block each: `file:line: message`, the line, the place as a pointer, and the remedy. Lines are
 * looked up only here, for reading a document with its lines takes much longer.
 */
export const describeProblems = (problems: readonly Problem[], { files }: SourceDocument): string => {
  const finders = new Map<string, (pointer: string) => number | undefined>()
  const lineOf = (file: string, pointer: string): number | undefined => {
    const finder = finders.get(file) ?? lineFinder(files.get(file)?.text ?? '')
    finders.set(file, finder)
    return finder(pointer)
  }
  return problems
    .map(({ file, pointer, message, remedy }) => {
      const line = lineOf(file, pointer)
      const place = pointer === '' ? '' : `\n    at ${pointer}`
      const shown = line === undefined ? '' : excerpt(files.get(file)?.text ?? '', line)
      return `${file}${line === undefined ? '' : `:${line}`}: ${message}${shown}${place}\n    ${remedy}`
    })
    .join('\n')
}

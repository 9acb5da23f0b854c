import { jsonOffsets, type SourceDocument, yamlOffsets } from '@poolhouse/codegen/document'
import type { At } from './document/at.ts'
import type { Side } from './change.ts'

type LineOf = (pointer: string) => number

/** The line of an offset, from the offsets of all line starts. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const finderOf = (path: string, text: string): LineOf => {
  const offsetOf = path.endsWith('.json') || /^\s*\{/.test(text) ? jsonOffsets(text) : yamlOffsets(text)
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (pointer) => lineAt(starts, offsetOf(pointer) ?? 0)
}

/**
 * Makes the sides of changes. A line is looked up when it is first read, because reading a file with its positions takes
 * longer than comparing it.
 */
export const createLocator = (): ((at: At) => Side) => {
  // Both documents may have a file of the same name.
  const documents = new Map<SourceDocument, Map<string, LineOf>>()
  const lineOf = ({ document, file, pointer }: At): number => {
    const finders = documents.get(document) ?? new Map<string, LineOf>()
    documents.set(document, finders)
    const finder = finders.get(file) ?? finderOf(file, document.files.get(file)?.text ?? '')
    finders.set(file, finder)
    return finder(pointer)
  }
  return (at) => {
    let line: number | undefined
    return {
      pointer: at.pointer,
      file: at.file,
      get line() {
        return (line ??= lineOf(at))
      },
      value: at.value,
    }
  }
}

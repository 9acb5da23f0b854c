import { collectProblems, loadDocument } from '@poolhouse/codegen/document'
import { checkDocument } from '../../src/command/inputs/check-document.ts'
import type { LoadedDocument } from '../../src/compare.ts'
import type { Source } from './pair.ts'

const isFiles = (source: Source): source is ReadonlyMap<string, string> => source instanceof Map

/** The texts of the files of a document by path; the first is the root. */
export const filesOf = (source: Source): ReadonlyMap<string, string> =>
  isFiles(source) ? source : new Map([['openapi.json', JSON.stringify(source, undefined, 2)]])

/** Reads and checks a document as the command does. */
export const load = (source: Source): LoadedDocument => {
  const texts = filesOf(source)
  const [root = ''] = texts.keys()
  const { report } = collectProblems()
  const document = loadDocument(root, (path) => texts.get(path), report)
  checkDocument(root, document)
  return document
}

import { join, relative } from 'node:path'
import { readText } from '../src/files/disk.ts'
import { loadDocument, type Problem, type SourceDocument } from '../src/index.ts'
import { collectProblems } from '../src/problem.ts'

/** Reads the document of a case; paths in it are relative to the folder of the case. */
export const loadCase = (folder: string): { document: SourceDocument; problems: readonly Problem[] } => {
  const { problems, report } = collectProblems()
  const document = loadDocument('openapi.yaml', (path) => readText(join(folder, relative('.', path))), report)
  return { document, problems }
}

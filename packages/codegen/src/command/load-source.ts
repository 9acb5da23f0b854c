import { join } from 'node:path'
import type { CodegenConfig } from '../codegen-config.ts'
import { isUrl, loadDocument, type SourceDocument } from '../document/load.ts'
import { readText } from '../files/disk.ts'
import { collectProblems, type Problem } from '../problem.ts'

/** Describes problems with their lines. The library that finds lines is loaded only if there are problems. */
export const describe = async (problems: readonly Problem[], document: SourceDocument): Promise<string> => {
  const { describeProblems } = await import('../document/describe-problems.ts')
  return describeProblems(problems, document)
}

/** Reads a document from files or by URL. Paths are relative to `folder`. */
export const loadSource = async (
  config: Pick<CodegenConfig, 'document' | 'remotes'>,
  folder: string,
): Promise<{ readonly document: SourceDocument; readonly problems: readonly Problem[] }> => {
  const { problems, report } = collectProblems()
  const { url, read } = isUrl(config.document)
    ? await (await import('../document/fetched.ts')).fetchTexts(config.document)
    : { url: config.document, read: (path: string) => readText(join(folder, path)) }
  const document = loadDocument(url, read, report, config.remotes)
  return { document, problems }
}

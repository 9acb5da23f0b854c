import { dirname, join } from 'node:path'
import type { GeneratedFiles } from '../artefacts/artefact.ts'
import type { SourceDocument } from '../document/load.ts'
import { compareFiles, isScaffold, isUpToDate } from '../files/compare.ts'
import { isFile, presentFiles, writeFiles } from '../files/disk.ts'
import { driftReport } from '../files/report-drift.ts'
import { generate } from '../generate.ts'
import type { CodegenConfig } from '../codegen-config.ts'
import { folderOf, selectedParts } from '../options.ts'
import { collectProblems, RejectedDocument } from '../problem.ts'
import { count } from './count.ts'
import { describe, loadSource } from './load-source.ts'
import type { Environment } from './environment.ts'

/** Folders that contain only generated files. */
const foldersOf = ({ outputs }: CodegenConfig): string[] =>
  selectedParts(outputs).map((part) => folderOf(part, outputs))

/** Folders of custom artefacts, which may also contain other files. */
const sharedFoldersOf = (files: GeneratedFiles): string[] => [
  ...new Set([...files].filter(([, text]) => !isScaffold(text)).map(([path]) => dirname(path))),
]

/** Removes scaffolds, which are written only once: if one exists, none is added, and they do not count as drift. */
const withoutScaffolds = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([, text]) => !isScaffold(text)))

/** The files to write. */
const filesToWrite = (
  files: ReadonlyMap<string, string>,
  folder: string,
  check: boolean,
): ReadonlyMap<string, string> => {
  const hasScaffolds = [...files].some(([path, text]) => isScaffold(text) && isFile(join(folder, path)))
  return check || hasScaffolds ? withoutScaffolds(files) : files
}

/**
 * Generates once, and writes the files or, with `check`, reports how they differ. Returns the exit status and the files
 * that were read.
 */
export const writeGenerated = async (
  config: CodegenConfig,
  check: boolean,
  { folder, out, err, progress = () => undefined }: Environment,
): Promise<{ status: number; document: SourceDocument }> => {
  progress(`reading ${config.document}`)
  const { document, problems } = await loadSource(config, folder)
  const warnings = collectProblems()
  try {
    if (problems.length > 0) throw new RejectedDocument(problems)
    progress(`generating from ${count(document.files.size, 'file')}`)
    const files = await generate(document, { onWarning: warnings.report, ...config })
    if (warnings.problems.length > 0) {
      err(await describe(warnings.problems, document))
      err(count(warnings.problems.length, 'warning'))
    }
    const requested = filesToWrite(files, folder, check)
    const drift = compareFiles(
      requested,
      presentFiles(folder, foldersOf(config), sharedFoldersOf(requested), requested.keys()),
    )
    if (isUpToDate(drift)) {
      out(`${requested.size} files are up to date`)
      return { status: 0, document }
    }
    if (check) {
      err(driftReport(drift, config.command))
      return { status: 1, document }
    }
    writeFiles(folder, requested, drift)
    out(
      `${drift.missing.length + drift.stale.length} of ${requested.size} files written, ${drift.surplus.length} removed`,
    )
    if (drift.foreign.length > 0) err(driftReport({ ...drift, missing: [], stale: [], surplus: [] }, config.command))
    return { status: drift.foreign.length > 0 ? 1 : 0, document }
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error
    err(await describe(error.problems, document))
    err(`${config.document} is rejected: ${count(error.problems.length, 'problem')}; no file was written`)
    return { status: 1, document }
  }
}

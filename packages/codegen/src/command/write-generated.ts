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
import type { Surroundings } from './surroundings.ts'

/** Folders that hold generated files only. */
const foldersOf = ({ outputs }: CodegenConfig): string[] =>
  selectedParts(outputs).map((part) => folderOf(part, outputs))

/** Folders of custom artefacts. They may hold other files too. */
const sharedFoldersOf = (files: GeneratedFiles): string[] => [
  ...new Set([...files].filter(([, text]) => !isScaffold(text)).map(([path]) => dirname(path))),
]

/** Scaffolds are only written once: if one of them exists, none is added, and they do not count as drift. */
const withoutScaffolds = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([, text]) => !isScaffold(text)))

/** The files to write. */
const askedOf = (files: ReadonlyMap<string, string>, folder: string, check: boolean): ReadonlyMap<string, string> => {
  const hasBegun = [...files].some(([path, text]) => isScaffold(text) && isFile(join(folder, path)))
  return check || hasBegun ? withoutScaffolds(files) : files
}

/** Generates once, and writes the files or, with `check`, reports how they differ. Returns the exit status and the files that were read. */
export const writeGenerated = async (
  config: CodegenConfig,
  check: boolean,
  { folder, out, err, progress = () => undefined }: Surroundings,
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
    const asked = askedOf(files, folder, check)
    const drift = compareFiles(asked, presentFiles(folder, foldersOf(config), sharedFoldersOf(asked), asked.keys()))
    if (isUpToDate(drift)) {
      out(`${asked.size} files are up to date`)
      return { status: 0, document }
    }
    if (check) {
      err(driftReport(drift, config.command))
      return { status: 1, document }
    }
    writeFiles(folder, asked, drift)
    out(`${drift.missing.length + drift.stale.length} of ${asked.size} files written, ${drift.surplus.length} removed`)
    if (drift.foreign.length > 0) err(driftReport({ ...drift, missing: [], stale: [], surplus: [] }, config.command))
    return { status: drift.foreign.length > 0 ? 1 : 0, document }
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error
    err(await describe(error.problems, document))
    err(`${config.document} is rejected: ${count(error.problems.length, 'problem')}; no file was written`)
    return { status: 1, document }
  }
}

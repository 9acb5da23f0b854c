import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command, CommanderError } from 'commander'
import { describeProblems } from './document/describe-problems.ts'
import { loadDocument } from './document/load.ts'
import { compareFiles, isUpToDate } from './files/compare.ts'
import { diskMemo } from './files/disk-memo.ts'
import { presentFiles, readText, writeFiles } from './files/disk.ts'
import { driftReport } from './files/report-drift.ts'
import { generate } from './generate.ts'
import { apiParts, type CodegenConfig } from './options.ts'
import { collectProblems, RefusedDocument } from './problem.ts'

/** What a run may touch besides the files of its folder. */
export interface Surroundings {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string
  /** Takes what the user asked for. */
  readonly out: (text: string) => void
  /** Takes what went wrong. */
  readonly err: (text: string) => void
}

interface Flags {
  readonly check: boolean
  readonly config: string
}

const help = `
What is generated, and where to, stands in the configuration file: an export default of type CodegenConfig.
Folders of generated files belong to the generator: what it no longer generates it removes.

Exit status: 0 done, or up to date; 1 files differ (--check), or the document is refused; 2 wrong usage.

Examples:
  $ pnpm generate            write what changed
  $ pnpm generate --check    write nothing, fail when files differ, and say which`

const foldersOf = ({ outputs: { schemas, api, client, routes } }: CodegenConfig): string[] => [
  ...(schemas === undefined ? [] : [schemas]),
  ...(api ? (api.only ?? apiParts).map((part) => `${api.folder}/${part}`) : []),
  ...(client ? [client.folder] : []),
  ...(routes ? [routes.folder] : []),
]

const readConfig = async (path: string): Promise<CodegenConfig | undefined> => {
  if (!existsSync(path)) return undefined
  const module: { default: CodegenConfig } = await import(pathToFileURL(path).href)
  return module.default
}

const generateInto = async (
  folder: string,
  { check, config: configPath }: Flags,
  { out, err }: Surroundings,
): Promise<number> => {
  const config = await readConfig(join(folder, configPath))
  if (!config) {
    err(`${configPath}: there is no configuration file by this name; name one with --config`)
    return 2
  }
  const { problems, report } = collectProblems()
  const document = loadDocument(config.document, (path) => readText(join(folder, path)), report)
  try {
    if (problems.length > 0) throw new RefusedDocument(problems)
    const files = await generate(document, config, diskMemo(join(folder, 'node_modules/.cache/codegen')))
    const drift = compareFiles(files, presentFiles(folder, foldersOf(config)))
    if (isUpToDate(drift)) {
      out(`${files.size} files are up to date`)
      return 0
    }
    if (check) {
      err(driftReport(drift, config.command))
      return 1
    }
    writeFiles(folder, files, drift)
    out(`${drift.missing.length + drift.stale.length} of ${files.size} files written, ${drift.surplus.length} removed`)
    if (drift.foreign.length > 0) err(driftReport({ ...drift, missing: [], stale: [], surplus: [] }, config.command))
    return drift.foreign.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof RefusedDocument)) throw error
    err(describeProblems(error.problems, document))
    const count = error.problems.length
    err(`${config.document} is refused: ${count} problem${count === 1 ? '' : 's'}; no file was written`)
    return 1
  }
}

/**
 * Runs the command.
 *
 * @param parameters What stands after the command's name.
 * @returns The exit status.
 */
export const run = async (parameters: readonly string[], surroundings: Surroundings): Promise<number> => {
  let status = 0
  const command = new Command('generate')
    .description('Generates schemas, tables, client and routes from an OpenAPI document.')
    .option('--check', 'write nothing; fail when generated files differ from the document', false)
    .option('--config <file>', 'the configuration file', 'codegen.config.ts')
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.out(text.trimEnd()),
      writeErr: (text) => surroundings.err(text.trimEnd()),
    })
    .action(async (flags: Flags) => {
      status = await generateInto(surroundings.folder, flags, surroundings)
    })
  try {
    await command.parseAsync([...parameters], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}

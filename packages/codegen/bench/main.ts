import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, gzipped } from './bundle.ts'
import { installed } from './installed.ts'
import { least, leastOf, runProgram, type Usage } from './run-program.ts'

const help = `Usage: pnpm -C packages/codegen bench [--document FILE] [--runs N]

Measures the generator and what it makes of this repository's contract, and prints each figure beside what it should be.
Times are the least of several runs.

  --document FILE  measure a document of your own too: that it is generated, compiles and can be imported. The one
                   compared with is GitHub's: npm install @octokit/openapi brings api.github.com.json.
  --runs N         how many runs (default 5)
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
 * Generates where nothing has changed; the first run, which compiles the generator, does not count.
 *
 * @param alternate Runs between the generations, so that both are measured while the machine is equally busy.
 */
const generation = (document: string, name: string, alternate = (): void => undefined): Usage => {
  generate(document, join(folder, name))
  return leastOf(runs, () => {
    alternate()
    return generate(document, join(folder, name))
  })
}

/** Generates into empty folders: to make many files takes the system as long as it takes. */
const firstGeneration = (document: string): Usage => {
  const out = join(folder, 'empty')
  return leastOf(runs, () => {
    rmSync(out, { recursive: true, force: true })
    return generate(document, out)
  })
}

const peer = createRequire(join(repository, 'package.json')).resolve('@redocly/cli/package.json')

/** What the fastest other generator takes for types, schemas and a client. */
const peerGeneration = (document: string): Usage => {
  const parts = ['typescript', 'zod', 'cli'].flatMap((part) => ['--generator', part])
  const output = join(folder, 'peer/client.ts')
  return runProgram(join(peer, '../bin/cli.js'), 'generate-client', document, '--output', output, ...parts)
}

const compilers = {
  'TypeScript 5.9': createRequire(join(here, '../../openapi-types/package.json')).resolve('typescript/lib/tsc.js'),
  'TypeScript 7': join(repository, 'node_modules/typescript/bin/tsc'),
}

/** Type-checks folders of the generated files; returns seconds on the clock. */
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
  return leastOf(Math.min(runs, 3), () => runProgram(compilers[compiler], '-p', project)).wall
}

const importTime = (file: string): number =>
  Math.min(...Array.from({ length: runs * 3 }, () => Number(runProgram(join(here, 'import-file.mjs'), file).output)))

const row = (what: string, measured: string, wanted: string): void =>
  console.log(`${what.padEnd(58)} ${measured.padStart(20)}   ${wanted}`)

const seconds = (value: number): string => `${value.toFixed(2)} s`
const usageText = ({ cpu, memory }: Usage): string => `${seconds(cpu)}, ${memory.toFixed(0)} MiB`

try {
  row('', 'measured', 'target')
  const contract = join(repository, 'spec/openapi.yaml')
  const ofPeer: Usage[] = []
  const own = generation(contract, 'contract', () => void ofPeer.push(peerGeneration(contract)))
  const peers = least(ofPeer)
  row('contract, all artefacts: processor time, memory', usageText(own), '')
  row('  Redocly for types, zod and a client, in the same run', usageText(peers), '')
  row("  processor time, as a ratio to Redocly's", (own.cpu / peers.cpu).toFixed(2), '0.60')
  row('  the first time, with all files to write', usageText(firstGeneration(contract)), '')

  const stub = await bundle(join(folder, 'contract/hono/app.ts'))
  mkdirSync(join(folder, 'bundled'))
  const stubFile = join(folder, 'bundled/stub.js')
  writeFileSync(stubFile, stub)
  row('its stub on Hono, with zod and Hono, gzipped', `${gzipped(stub).toFixed(1)} kB`, '60 kB')
  row('  imported, on the clock', `${importTime(stubFile).toFixed(0)} ms`, '40 ms')
  for (const [compiler, wanted] of [
    ['TypeScript 5.9', 2.5],
    ['TypeScript 7', 1.2],
  ] as const) {
    row(`  checked by ${compiler}, on the clock`, seconds(typeCheck(compiler, 'contract/hono')), seconds(wanted))
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
  row('parsing with a generated schema, of one written by hand', ratio.toFixed(2), '1.05')

  if (values.document !== undefined) {
    const document = resolve(values.document)
    row('the document, all artefacts', usageText(generation(document, 'document')), "2.10 s, 300 MiB (GitHub's)")
    for (const compiler of ['TypeScript 5.9', 'TypeScript 7'] as const) {
      row(`  checked by ${compiler}, on the clock`, seconds(typeCheck(compiler, 'document')), '')
    }
    row('  imported', `${importTime(join(folder, 'document/hono/app.ts')).toFixed(0)} ms`, '')
  }
} finally {
  rmSync(folder, { recursive: true })
}

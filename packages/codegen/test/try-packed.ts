// Packs what is published, installs it with npm into an empty folder, and does there what the README says, with the
// oldest Node it promises and a compiler of its own. Needs the registry and nothing else.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const oldestNode = '22.12.0'

const repository = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'codegen-packed-'))
const tarballs = join(folder, 'tarballs')
const project = join(folder, 'project')
const node = `node-${process.platform}-${process.arch}`
const oldPath = [join(project, 'node_modules', node, 'bin'), process.env['PATH']].join(delimiter)

const tried = (where: string, env: Readonly<Record<string, string>>, program: string, ...parameters: string[]) =>
  spawnSync(program, parameters, { cwd: where, encoding: 'utf8', env: { ...process.env, ...env } })

const run = (
  where: string,
  env: Readonly<Record<string, string>>,
  program: string,
  ...parameters: string[]
): string => {
  const { status, stdout, stderr } = tried(where, env, program, ...parameters)
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed\n${stdout}${stderr}`)
  return stdout.trim()
}

const inProject = (program: string, ...parameters: string[]): string =>
  run(project, { PATH: oldPath }, program, ...parameters)

const step = (what: string, does: () => string | void): void => {
  const start = performance.now()
  const said = does()
  console.log(`ok ${what} (${((performance.now() - start) / 1000).toFixed(1)} s)${said ? `: ${said}` : ''}`)
}

const { catalog } = z
  .object({ catalog: z.record(z.string(), z.string()) })
  .parse(parse(readFileSync(join(repository, 'pnpm-workspace.yaml'), 'utf8')))

const fromCatalog = (...names: string[]): string[] => names.map((name) => `${name}@${catalog[name] ?? 'latest'}`)

const write = (name: string, text: string): void => writeFileSync(join(project, name), text)

const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  strict: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  types: [],
}

try {
  mkdirSync(tarballs)
  mkdirSync(project)
  step('packs', () => {
    for (const name of ['openapi-types', 'codegen']) {
      run(join(repository, 'packages', name), {}, 'npx', '--yes', 'pnpm@12', 'pack', '--pack-destination', tarballs)
    }
    return readdirSync(tarballs).join(', ')
  })
  step('installs with npm', () => {
    write('package.json', JSON.stringify({ private: true, type: 'module' }))
    const packed = readdirSync(tarballs).map((name) => join(tarballs, name))
    const others = [...fromCatalog('zod', 'hono', 'openapi-fetch'), 'typescript@5.9.3', `${node}@${oldestNode}`]
    run(project, {}, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packed, ...others)
    return `Node ${inProject('node', '--version')}`
  })
  step('generates', () => {
    cpSync(join(repository, 'apps/petstore/petstore.yaml'), join(project, 'petstore.yaml'))
    const said = inProject('npx', 'codegen', 'petstore.yaml', '--out', 'out')
    inProject('npx', 'codegen', 'petstore.yaml', '--out', 'out', '--check')
    return said
  })
  step('generates what a configuration file says', () => {
    const config = { document: 'petstore.yaml', command: 'codegen', outputs: { folder: 'own' } }
    write('codegen.config.mjs', `export default ${JSON.stringify(config)}\n`)
    const said = inProject('npx', 'codegen')
    write('codegen.config.ts', 'export default {}\n')
    const { status, stderr } = tried(project, { PATH: oldPath }, 'npx', 'codegen')
    if (status !== 2 || !stderr.includes('use Node 22.18 or later')) throw new Error(`codegen.config.ts: ${stderr}`)
    return said
  })
  for (const module of ['NodeNext', 'Preserve']) {
    step(`compiles, with modules as ${module}`, () => {
      write(
        'tool.ts',
        "import { type CodegenConfig, generate, loadDocument } from '@poolhouse/codegen'\n" +
          "export const config: CodegenConfig = { document: 'a', command: 'b', outputs: { folder: 'c' } }\n" +
          'export const tools = [generate, loadDocument]\n',
      )
      const outDir = module === 'NodeNext' ? { outDir: 'built' } : { noEmit: true }
      write(
        'tsconfig.json',
        JSON.stringify({ compilerOptions: { ...compilerOptions, module, ...outDir }, include: ['out', 'tool.ts'] }),
      )
      inProject('npx', 'tsc', '-p', '.')
    })
  }
  step('serves, and is called', () => {
    write(
      'try.mjs',
      `import { generate } from '@poolhouse/codegen'
      import { createApp } from './built/out/hono/app.js'
      import { handlers } from './built/out/handlers/index.js'
      import { createClient } from './built/out/client/index.js'
      const pet = { id: 1, name: 'Tom', species: { kind: 'cat' } }
      const app = createApp({ ...handlers, showPet: () => ({ status: 200, body: pet }) })
      const { status, body } = await createClient({ fetch: (request) => app.fetch(request) }).showPet({ params: { path: { petId: 1 } } })
      console.log(status, body.name, typeof generate)`,
    )
    return inProject('node', 'try.mjs')
  })
} finally {
  rmSync(folder, { recursive: true })
}

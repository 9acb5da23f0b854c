import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './project.ts'

const petstore = join(import.meta.dirname, '../../apps/petstore/petstore.yaml')

/** Generates with options and with a configuration file, compiles for both module systems, serves and calls. */
export const tryCodegen = (project: Project): string => {
  for (const made of ['out', 'own', 'codegen.config.mjs'])
    rmSync(join(project.folder, made), { recursive: true, force: true })
  cpSync(petstore, join(project.folder, 'petstore.yaml'))
  project.run('codegen', 'petstore.yaml', '--out', 'out')
  project.run('codegen', 'petstore.yaml', '--out', 'out', '--check')

  const config = { document: 'petstore.yaml', outputs: { folder: 'own' } }
  project.write('codegen.config.mjs', `export default ${JSON.stringify(config)}\n`)
  project.run('codegen')

  project.write(
    'tool.ts',
    "import { type CodegenConfig, generate, loadDocument } from '@poolhouse/codegen'\n" +
      `export const config: CodegenConfig = ${JSON.stringify(config)}\n` +
      'export const tools = [generate, loadDocument]\n',
  )
  project.compile({ module: 'Preserve', noEmit: true }, ['out', 'tool.ts'])
  project.compile({ module: 'NodeNext', outDir: 'built' }, ['out', 'tool.ts'])

  project.write(
    'try-codegen.mjs',
    `import { createApp } from './built/out/hono/app.js'
    import { handlers } from './built/out/handlers/index.js'
    import { createClient } from './built/out/client/index.js'
    const pet = { id: 1, name: 'Tom', species: { kind: 'cat' } }
    const app = createApp({ ...handlers, showPet: () => ({ status: 200, body: pet }) })
    const { status, body } = await createClient({ fetch: (request) => app.fetch(request) }).showPet({ params: { path: { petId: 1 } } })
    const unwritten = await app.request('http://localhost/pets')
    if (unwritten.status !== 501) throw new Error('A handler that is not written responded with ' + unwritten.status)
    console.log(status, body.name, 'and', unwritten.status)`,
  )
  return project.run('node', 'try-codegen.mjs')
}

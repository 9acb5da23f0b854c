import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

// What is published: the program and its tables in dist, or in the folder that is given, one file per part that is loaded
// by itself. Packages of the workspace are part of it, those of the registry are installed beside it. CommonJS, because
// `import` of a module of Node reads all of its exports, and one of `node:http` loads the built-in `fetch`.
const home = import.meta.dirname
const folder = resolve(home, process.argv[2] ?? 'dist')
rmSync(folder, { recursive: true, force: true })

const bundle = await rolldown({
  input: { main: join(home, 'src/main.mjs') },
  platform: 'node',
  resolve: { mainFields: ['module', 'main'] },
  external: /^(?:node:|yaml$|@jmespath-community\/jmespath$|get-east-asian-width$)/,
})
await bundle.write({ dir: folder, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' })

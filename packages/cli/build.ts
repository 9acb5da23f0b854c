import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

// Builds the published program and its tables into dist, or into the given folder, with one file per part that is
// loaded separately. Packages of the workspace are bundled; those of the registry are installed with it. CommonJS,
// because `import` of a Node module reads all of its exports, and one of `node:http` loads the built-in `fetch`.
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

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

// What is published: the program and its tables in dist, one file per part that is loaded by itself. Packages of the
// workspace are part of it, those of the registry are installed beside it.
const home = import.meta.dirname
const dist = join(home, 'dist')
rmSync(dist, { recursive: true, force: true })

const bundle = await rolldown({
  input: { main: join(home, 'src/main.mjs') },
  platform: 'node',
  external: /^(?:node:|yaml$|@jmespath-community\/jmespath$|get-east-asian-width$)/,
})
await bundle.write({ dir: dist, format: 'esm', chunkFileNames: '[name].js' })

import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

// The published package, in dist: code in lib, types, and the runtime files that are copied into generated folders.
const home = import.meta.dirname
const dist = join(home, 'dist')
rmSync(dist, { recursive: true, force: true })

const bundle = await rolldown({
  input: {
    index: join(home, 'src/index.ts'),
    document: join(home, 'src/document/index.ts'),
    main: join(home, 'src/main.mjs'),
    source: join(home, 'src/source/index.ts'),
  },
  platform: 'node',
  // Packages are installed, not bundled.
  external: /^[^./]/,
})
await bundle.write({ dir: join(dist, 'lib'), format: 'esm' })

cpSync(join(home, 'src/runtime'), join(dist, 'runtime'), {
  recursive: true,
  filter: (path) => !path.endsWith('.test.ts'),
})

const compiler = join(home, '../../node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(home, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1

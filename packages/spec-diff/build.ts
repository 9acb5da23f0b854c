import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

// Builds the published package in dist: the code with the styles and the script of the HTML report in lib, and types.
const home = import.meta.dirname
const dist = join(home, 'dist')
rmSync(dist, { recursive: true, force: true })

const bundle = await rolldown({
  input: {
    index: join(home, 'src/index.ts'),
    command: join(home, 'src/command/index.ts'),
    main: join(home, 'src/main.mjs'),
  },
  platform: 'node',
  // Packages are installed, not bundled.
  external: /^[^./]/,
})
await bundle.write({ dir: join(dist, 'lib'), format: 'esm' })

for (const asset of ['styles.css', 'browser.js'])
  copyFileSync(join(home, 'src/report/html', asset), join(dist, 'lib', asset))

const compiler = join(home, '../../node_modules/typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(home, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1

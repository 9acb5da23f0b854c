import { spawnSync } from 'node:child_process'

/** What `pnpm generate` runs: each writes its files, or with `--check` says which are stale. */
const generators = [
  'packages/codegen/src/main.mjs',
  'packages/storage-sql/generate.ts',
  'apps/server/build/settings-table.ts',
]

const failed = generators.filter(
  (generator) => spawnSync(process.execPath, [generator, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0,
)
process.exitCode = failed.length > 0 ? 1 : 0

import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * `pnpm generate` writes the generated files. It runs the `generate` task of each package, and `generate:contract` and
 * `generate:reference` of the root, whose outputs belong to several packages. Turborepo skips tasks with unchanged
 * inputs. `--check` runs every generator without the cache, writes nothing, and fails if a generated file is out of
 * date.
 */
const root = join(import.meta.dirname, '..')

const scriptOf = (folder: string, name: string): string | undefined =>
  (JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { scripts?: Record<string, string> })
    .scripts?.[name]

const check = (): number => {
  const packages = globSync('{packages/*,apps/*,tools}/package.json', { cwd: root }).toSorted().map(dirname)
  const generators = [
    { folder: '.', script: scriptOf('.', 'generate:contract') },
    { folder: '.', script: scriptOf('.', 'generate:reference') },
    ...packages.map((folder) => ({ folder, script: scriptOf(folder, 'generate') })),
  ]
  const failed = generators.filter(({ folder, script }) => {
    if (script === undefined) return false
    const [program = '', ...args] = script.split(' ')
    return spawnSync(program, [...args, '--check'], { stdio: 'inherit', cwd: join(root, folder) }).status !== 0
  })
  return failed.length > 0 ? 1 : 0
}

const generate = (): number =>
  spawnSync('turbo', ['run', 'generate', 'generate:reference', '--output-logs=new-only'], {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  }).status ?? 1

process.exitCode = process.argv.includes('--check') ? check() : generate()

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Reports generated modules and exports that are not imported. knip finds them; `pnpm check "dead code"` ignores
// generated files, because they cannot be edited by hand.

/** Generated files that may contain more than the product uses, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'apps/server/src/generated/api/shared/parameters.ts': 'also writes queries and forms, for clients',
  'apps/petstore/': 'shows everything that the generator writes for users',
}

interface Issue {
  readonly file: string
  readonly [kind: string]: string | readonly { readonly name: string }[]
}

const config = JSON.parse(readFileSync('knip.json', 'utf8'))
const ignore = config.ignore.filter((pattern: string) => pattern !== '**/generated/**')
const folder = mkdtempSync(join(tmpdir(), 'knip-'))
const file = join(folder, 'knip.json')
writeFileSync(file, JSON.stringify({ ...config, ignore }))
const { stdout, stderr } = spawnSync(
  'knip',
  ['--config', file, '--no-progress', '--reporter', 'json', '--include', 'files,exports,types,nsExports,nsTypes'],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
)
rmSync(folder, { recursive: true })
if (!stdout.startsWith('{')) throw new Error(`knip failed: ${stderr}`)

const { issues }: { readonly issues: readonly Issue[] } = JSON.parse(stdout)
const unused = issues.flatMap(({ file: path, ...kinds }) =>
  path.includes('/generated/') && !Object.keys(exceptions).some((prefix) => path.startsWith(prefix))
    ? Object.values(kinds).flatMap((entries) =>
        Array.isArray(entries) ? entries.map(({ name }) => `${path}: ${name}`) : [],
      )
    : [],
)
for (const line of unused) console.error(line)
console.log(`${unused.length} generated modules and exports that nothing imports`)
process.exitCode = unused.length > 0 ? 1 : 0

import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'

/** The file from which `wrangler dev` reads secrets. Ignored by Git. */
const file = new URL('../.dev.vars', import.meta.url)

/** The folder in which `wrangler dev` stores its D1 database. */
const data = new URL('../.wrangler/state', import.meta.url)

const text = `# Settings of the local Worker, read by \`wrangler dev\`. The key encrypts the data in .wrangler/: keep both.
POOLHOUSE_MODE=development
POOLHOUSE_MASTER_KEY=${randomBytes(32).toString('base64')}
`

if (!existsSync(file)) {
  if (existsSync(data)) {
    console.error(
      'apps/server/.dev.vars is missing: restore it, or delete apps/server/.wrangler to start with an empty database.',
    )
    process.exit(1)
  }
  writeFileSync(file, text, { mode: 0o600 })
}

import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'

/** What `wrangler dev` reads in place of secrets; Git does not take it. */
const file = new URL('../.dev.vars', import.meta.url)

/** Where `wrangler dev` keeps its D1. */
const data = new URL('../.wrangler/state', import.meta.url)

const text = `# Settings of the Worker on this machine, read by \`wrangler dev\`. The key seals the data in .wrangler/: keep them together.
POOLHOUSE_MODE=development
POOLHOUSE_MASTER_KEY=${randomBytes(32).toString('base64')}
`

if (!existsSync(file)) {
  if (existsSync(data)) {
    console.error('apps/server/.dev.vars is missing: put it back, or remove apps/server/.wrangler to begin anew.')
    process.exit(1)
  }
  writeFileSync(file, text, { mode: 0o600 })
}

// Compiles what a server loads, early or late, into the folder that is named: `node compile.mjs FOLDER`.
import { enableCompileCache, flushCompileCache } from 'node:module'

enableCompileCache(process.argv[2])

const { rows } = await import('../generated/api/app.ts')
await Promise.all([
  import('./command-line.ts'),
  import('@poolhouse/storage-postgres'),
  import('@poolhouse/storage-sqlite'),
  import('@poolhouse/schemas/generated/annotations'),
  ...Object.values(rows).map(({ load }) => load()),
])
flushCompileCache()

// Compiles all modules that the server may load into a folder: `node compile.mjs FOLDER`.
import { enableCompileCache, flushCompileCache } from 'node:module'

enableCompileCache(process.argv[2])

const { rows } = await import('../generated/api/app.ts')
await Promise.all([
  import('./command-line.ts'),
  import('@poolhouse/storage-postgres'),
  import('@poolhouse/storage-sqlite'),
  import('@poolhouse/schemas/generated/annotations'),
  import('../api/validation/describe.ts'),
  import('../api/validation/wrong-type.ts'),
  import('../development/pages/index.ts'),
  import('fastest-levenshtein'),
  import('./functions/open-functions.ts'),
  import('../functions/encryption-sdk/encrypt-message.ts'),
  ...Object.values(rows).map(({ load }) => load()),
])
flushCompileCache()

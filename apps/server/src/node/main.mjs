import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Compiled code is kept from one start to the next: later ones are quicker, and do without the 25 MB of what strips types.
// This file is plain JavaScript, or that would be loaded for it alone.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)))

const { main } = await import('./command-line.ts')
await main(process.argv.slice(2))
flushCompileCache()

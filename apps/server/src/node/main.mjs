import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url))

/** Whether the folder was made just now; false where none can be. */
const makeFolder = (path) => {
  try {
    return mkdirSync(path, { recursive: true }) !== undefined
  } catch {
    return false
  }
}

// Compiled code is kept from one start to the next: later ones are quicker, and do without the 25 MB of what strips types.
// At the first start a process of its own makes it, which takes that memory with it.
// This file is plain JavaScript, or all that would be loaded for it alone.
const compiled = pathTo('../../node_modules/.cache/compile')
if (makeFolder(compiled)) spawnSync(process.execPath, [pathTo('compile.mjs'), compiled])
enableCompileCache(compiled)

const { main } = await import('./command-line.ts')
await main(process.argv.slice(2))
flushCompileCache()

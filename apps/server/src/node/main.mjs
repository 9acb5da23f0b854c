import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url))

/** Creates a folder. Returns false if it exists or cannot be created. */
const makeFolder = (path) => {
  try {
    return mkdirSync(path, { recursive: true }) !== undefined
  } catch {
    return false
  }
}

// Compiled code is cached between starts: later starts are faster and save the 25 MB that type stripping needs.
// The first start fills the cache in a child process, which returns that memory when it exits.
// This file is plain JavaScript, because TypeScript would load the type stripper.
const compiled = pathTo('../../node_modules/.cache/compile')
if (makeFolder(compiled)) spawnSync(process.execPath, [pathTo('compile.mjs'), compiled])
enableCompileCache(compiled)

const { main } = await import('./command-line.ts')
await main(process.argv.slice(2))
flushCompileCache()

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

const needed = manifest.engines.node.replace('>=', '')
// Numbers, because a comparison by localeCompare loads the collation data: 5 ms.
const [[major, minor], [neededMajor, neededMinor]] = [process.versions.node, needed].map((version) =>
  version.split('.').map(Number),
)
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `Poolhouse needs Node ${needed} or later, and this is Node ${process.versions.node}: install Node 24 (https://nodejs.org).`,
  )
  process.exit(1)
}

// The import is dynamic, because older versions of Node lack these functions and would fail before the check above.
const { enableCompileCache, flushCompileCache } = await import('node:module')

const pathTo = (relative) => fileURLToPath(new URL(relative, import.meta.url))

/** Creates a folder. Returns false if it exists or cannot be created. */
const makeFolder = (path) => {
  try {
    return mkdirSync(path, { recursive: true }) !== undefined
  } catch {
    return false
  }
}

// Compiled code is cached on disk: later starts are faster and save the 25 MB of memory that type stripping needs.
// The first start fills the cache in a child process, whose memory is freed when it exits.
// This file is plain JavaScript, because TypeScript would load the type stripper.
const compiled = pathTo('../../node_modules/.cache/compile')
if (makeFolder(compiled)) spawnSync(process.execPath, [pathTo('compile.mjs'), compiled])
enableCompileCache(compiled)

const { main } = await import('./command-line.ts')
await main(process.argv.slice(2))
flushCompileCache()

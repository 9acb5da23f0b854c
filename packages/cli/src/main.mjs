#!/usr/bin/env node
// Plain JavaScript, so that the compile cache is on before the first TypeScript is read: a cached module needs neither
// compiling nor the removal of its types.
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import manifest from '../package.json' with { type: 'json' }

const needed = manifest.engines.node.replace('>=', '')
if (process.versions.node.localeCompare(needed, undefined, { numeric: true }) < 0) {
  console.error(`The poolhouse command needs Node ${needed} or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

// The import is dynamic, because older versions of Node lack the function and would fail before the check above.
const { enableCompileCache } = await import('node:module')
enableCompileCache()
const { run } = await import('./run.ts')

process.stdout.on('error', () => process.exit(0))
process.on('SIGINT', () => process.exit(130))

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  homeFolder: process.env.HOME ?? homedir(),
  version: manifest.version,
  terminal: {
    isOutput: process.stdout.isTTY,
    isInput: process.stdin.isTTY,
    columns: process.stdout.columns ?? 80,
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  readFile: (path) => readFileSync(path),
  now: () => Date.now(),
})

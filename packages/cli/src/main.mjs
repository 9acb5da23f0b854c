#!/usr/bin/env node
// Plain JavaScript, so that the compile cache is on before the first TypeScript is read: a cached module needs neither
// compiling nor the removal of its types.
import { enableCompileCache } from 'node:module'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'

enableCompileCache()
const { run } = await import('./run.ts')
const { default: manifest } = await import('../package.json', { with: { type: 'json' } })

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

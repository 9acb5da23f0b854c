#!/usr/bin/env node
// Plain JavaScript, so that the compile cache is on before Node loads TypeScript: cached modules are not compiled or
// stripped of types again.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isatty } from 'node:tty'
import manifest from '../package.json' with { type: 'json' }

const needed = manifest.engines.node.replace('>=', '')
const [major, minor] = needed.split('.').map(Number)
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)
if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`The poolhouse command needs Node ${needed} or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

// Node trusts the content of the cache. Its default folder is below the one for temporary files, where other users of
// the machine may create it first.
const { NODE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env
module.enableCompileCache(NODE_COMPILE_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'poolhouse'))

process.stdout.on('error', (error) => {
  // Programs such as `head` close the pipe early, which is not an error. Any other error means that output is lost.
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`\n${error.message}\n`, () => process.exit(255))
})
process.stderr.on('error', () => undefined)
process.on('SIGINT', () => process.exit(130))

// A function, because the published program is CommonJS, which starts faster and has no `await` outside of functions.
const start = async () => {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2), {
    env: process.env,
    homeFolder: process.env.HOME ?? homedir(),
    version: manifest.version,
    terminal: {
      isOutput: process.stdout.isTTY,
      isInput: isatty(0),
      columns: process.stdout.columns ?? 80,
    },
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    readFile: (path) => readFileSync(path),
    now: () => Date.now(),
  })
}

void start()

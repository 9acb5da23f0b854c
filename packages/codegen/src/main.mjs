#!/usr/bin/env node
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import manifest from '../package.json' with { type: 'json' }

const needed = manifest.engines.node.replace('>=', '')
const versions = [process.versions.node, needed].map((version) => version.split('.').map(Number))
const [[major, minor], [neededMajor, neededMinor]] = versions
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(`codegen needs Node ${needed} or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

// Node contains its own modules in compiled form, for the flags that it starts with: those that the command imports are
// loaded before the flags change. Imports of modules that nothing is taken from would be lost in the published package.
const builtIn = ['child_process', 'fs', 'module', 'process', 'url', 'util']
await Promise.all(builtIn.map((name) => import(`node:${name}`)))

// A run is too short for the optimizing compiler to pay off: disabling it saves a tenth of the time, and restricting
// the compiler below it to hot functions another tenth.
setFlagsFromString('--no-opt')
setFlagsFromString('--invocation-count-for-maglev=5000')
// Collecting the space of new objects on several threads takes a twentieth more processor time.
setFlagsFromString('--no-parallel-scavenge')
// That space begins with 2 MiB and would grow to 128 MiB for a large document, a third of all memory. With 8 MiB a run
// is as fast. Node fixes the limit when it starts, so the space grows here, at a collection that these lists survive,
// and never again.
setFlagsFromString('--semi-space-growth-factor=4')
Array.from({ length: 2 ** 11 }, () => Array(128))
setFlagsFromString('--semi-space-growth-factor=1')
// The second run finds every module compiled and without its types, in half the time. Node caches what is compiled with
// a module: by default few of its functions, without lazy compilation all of them. This file is JavaScript because Node
// would have to strip types before the cache is on. The import is dynamic, because older versions of Node lack the
// function and would fail before the check above.
setFlagsFromString('--no-lazy')
const { enableCompileCache } = await import('node:module')
// Node trusts the content of the cache. Its default folder is below the one for temporary files, where other users of
// the machine may create it first.
const { NODE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env
enableCompileCache(NODE_COMPILE_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'codegen'))
const { run } = await import('./run.ts')

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  version: manifest.version,
  out: (text) => void process.stdout.write(`${text}\n`),
  // Only in a terminal: each line overwrites the previous one.
  ...(process.stderr.isTTY ? { progress: (text) => void process.stderr.write(`\r\u001B[K${text}\r`) } : {}),
  err: (text) => void process.stderr.write(`${text}\n`),
})

#!/usr/bin/env node
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import manifest from '../package.json' with { type: 'json' }

const needed = manifest.engines.node.replace('>=', '')
const versions = [process.versions.node, needed].map((version) => version.split('.').map(Number))
const [[major, minor], [neededMajor, neededMinor]] = versions
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(`spec-diff needs Node ${needed} or newer. This is Node ${process.versions.node}.`)
  process.exit(1)
}

// A run is too short for the optimizing compiler to pay off. Without it, with the compiler below it only for hot
// functions, and with new objects collected on one thread, a run takes a fifth less processor time.
setFlagsFromString('--no-opt')
setFlagsFromString('--invocation-count-for-maglev=5000')
setFlagsFromString('--no-parallel-scavenge')
// Caches compiled modules for later runs. This file is JavaScript, so that Node strips no types before the cache is on.
// The import is dynamic, because older versions of Node do not have the function and would fail before the check above.
const { enableCompileCache } = await import('node:module')
// Node trusts the content of the cache. Its default folder is below the one for temporary files, where other users of
// the machine may create it first.
const { NODE_COMPILE_CACHE, XDG_CACHE_HOME } = process.env
enableCompileCache(NODE_COMPILE_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'spec-diff'))
const { run } = await import('./command/run.ts')
const { processEnvironment } = await import('./command/process-environment.ts')

process.exitCode = await run(process.argv.slice(2), processEnvironment(manifest.version))

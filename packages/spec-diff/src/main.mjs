#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import manifest from '../package.json' with { type: 'json' }

// Later runs find every module compiled. This file is JavaScript, because Node would have to strip types before.
enableCompileCache()
const { run } = await import('./command/run.ts')
const { processEnvironment } = await import('./command/process-environment.ts')

process.exitCode = await run(process.argv.slice(2), processEnvironment(manifest.version))

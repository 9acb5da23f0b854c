#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import manifest from '../package.json' with { type: 'json' }

// Later runs find every module compiled. This file is JavaScript, because Node would have to strip types before.
enableCompileCache()
const { run } = await import('./command/run.ts')
const { isColorful } = await import('./command/is-colorful.ts')

const readAll = async () => {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  version: manifest.version,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(`${text}\n`),
  // Only for people: each line replaces the one before, and an empty one clears it.
  ...(process.stderr.isTTY && { progress: (text) => void process.stderr.write(`\r\u001B[K${text}`) }),
  color: isColorful(process.env, process.stdout.isTTY),
  stdin: readAll,
  fetch,
  now: new Date(),
})

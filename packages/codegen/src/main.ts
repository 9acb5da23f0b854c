import { enableCompileCache } from 'node:module'

// The second run finds every module compiled, which takes a third of the time of a run.
enableCompileCache()
const { run } = await import('./run.ts')

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  out: (text) => void process.stdout.write(`${text}\n`),
  // Only where somebody watches: a line that the next one overwrites.
  ...(process.stderr.isTTY ? { progress: (text: string) => void process.stderr.write(`\r\u001B[K${text}\r`) } : {}),
  err: (text) => void process.stderr.write(`${text}\n`),
})

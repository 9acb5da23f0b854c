import { fileURLToPath } from 'node:url'
import { processEnvironment } from '@poolhouse/spec-diff/command'
import { runUpstream } from './spec-upstream/run.ts'

process.exitCode = await runUpstream(process.argv.slice(2), {
  ...processEnvironment('0.0.0'),
  folder: fileURLToPath(new URL('..', import.meta.url)),
})

import { fileURLToPath } from 'node:url'
import { processEnvironment } from '@poolhouse/spec-diff/command'
import { runReview } from './spec-review/run.ts'

process.exitCode = await runReview(process.argv.slice(2), {
  ...processEnvironment('0.0.0'),
  folder: fileURLToPath(new URL('..', import.meta.url)),
})

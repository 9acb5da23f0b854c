import { arch, availableParallelism, platform, totalmem } from 'node:os'
import type { Machine } from './report/results.ts'

/** Describes this machine, without its name and address. */
export const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  memoryGib: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} on ${arch()}`,
  node: process.versions.node,
})

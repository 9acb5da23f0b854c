import { arch, availableParallelism, platform, totalmem } from 'node:os'
import type { Machine } from './report/results.ts'

/** This machine in general terms: no name, no address. */
export const thisMachine = (): Machine => ({
  cores: availableParallelism(),
  memoryGib: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} on ${arch()}`,
  node: process.versions.node,
})

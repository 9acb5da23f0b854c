import type { Drift } from './compare.ts'

const meanings: { readonly [K in keyof Drift]: string } = {
  missing: 'missing',
  stale: 'stale',
  surplus: 'no longer generated',
  foreign: 'written by hand in a generated folder: move it elsewhere',
}

const kinds = ['missing', 'stale', 'surplus', 'foreign'] as const satisfies readonly (keyof Drift)[]

/** One line per difference, and the command that fixes them. */
export const driftReport = (drift: Drift, command = 'npx codegen'): string => {
  const lines = kinds.flatMap((kind) => drift[kind].map((path) => `${path}: ${meanings[kind]}`))
  const curable = drift.missing.length + drift.stale.length + drift.surplus.length > 0
  return [...lines, ...(curable ? [`run ${command}`] : [])].join('\n')
}

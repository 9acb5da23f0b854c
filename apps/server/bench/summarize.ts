import type { Round, Sample, Target } from './measure.ts'
import { operations, type Yardstick } from './operations.ts'
import type { Figures, Row } from './report/results.ts'
import { median, sum } from './statistics.ts'

/** The middle of what was measured. */
export const figuresOf = (samples: readonly Sample[]): Figures => {
  const middle = (of: (sample: Sample) => number) => median(samples.map(of))
  return {
    requestsPerSecond: middle((sample) => sample.requestsPerSecond),
    p50: middle((sample) => sample.p50),
    p99: middle((sample) => sample.p99),
    cpuMicroseconds: middle((sample) => sample.cpuMicroseconds),
    failed: sum(samples.map((sample) => sample.failed)),
  }
}

/** Rows of a table, one for each target: ratios are made within a round, and the middle one counts. */
export const rowsOf = (targets: readonly Target[], rounds: readonly Round[]): readonly Row[] =>
  targets.map(({ operation, processes }, index) => {
    const samples = rounds.flatMap(({ samples: ofRound }) => ofRound.slice(index, index + 1))
    const row = {
      operation,
      processes,
      ...figuresOf(samples),
      ofFloor: median(samples.map((sample) => sample.ofFloor)),
    }
    const { beside } = operations[operation]
    const ratio = beside && median(rounds.map((round) => ratioIn(round, targets, index, beside)))
    return beside && ratio !== undefined && !Number.isNaN(ratio) ? { ...row, beside: { what: beside, ratio } } : row
  })

const ratioIn = ({ samples, costs }: Round, targets: readonly Target[], index: number, what: Yardstick): number => {
  const sample = samples[index]
  if (!sample) return Number.NaN
  if (what !== '200 users') return sample.cpuMicroseconds / costs[what]
  const processes = targets[index]?.processes
  const few = targets.findIndex((each) => each.operation === 'ListUsers-200' && each.processes === processes)
  return sample.ofFloor / (samples[few]?.ofFloor ?? Number.NaN)
}

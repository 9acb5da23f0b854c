import type { Round, Sample, Target } from './measure.ts'
import { operations, type Yardstick } from './operations.ts'
import type { Beside, Figures, Row } from './report/results.ts'
import { median, sum } from './statistics.ts'

/** The medians of samples. */
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

/** The rows of a table, one for each target. Ratios are calculated within rounds; a row contains the medians. */
export const rowsOf = (targets: readonly Target[], rounds: readonly Round[]): readonly Row[] =>
  targets.map(({ operation, processes }, index) => {
    const samples = rounds.flatMap(({ samples: ofRound }) => ofRound.slice(index, index + 1))
    const row = {
      operation,
      processes,
      ...figuresOf(samples),
      ofFloor: median(samples.map((sample) => sample.ofFloor)),
      cpuOfFloor: median(samples.map((sample) => sample.cpuOfFloor)),
    }
    const what = operations[operation].beside
    const all = what ? rounds.flatMap((round) => besideIn(round, targets, index, what) ?? []) : []
    if (!what || all.length === 0) return row
    const ratio = median(all.map((one) => one.ratio))
    return { ...row, beside: { what, ratio, ofProcessor: median(all.map((one) => one.ofProcessor)) } }
  })

/** The comparison of a target in one round. */
const besideIn = (
  { samples, costs }: Round,
  targets: readonly Target[],
  index: number,
  what: Yardstick,
): Omit<Beside, 'what'> | undefined => {
  const [sample, target] = [samples[index], targets[index]]
  if (!sample || !target) return undefined
  const { processes } = target
  if (what !== '200 users') {
    const microseconds = (processes * 1e6) / sample.requestsPerSecond
    return { ratio: microseconds / costs[what], ofProcessor: sample.cpuMicroseconds / costs[what] }
  }
  const few = samples[targets.findIndex((one) => one.operation === 'ListUsers-200' && one.processes === processes)]
  return few && { ratio: sample.ofFloor / few.ofFloor, ofProcessor: few.cpuMicroseconds / sample.cpuMicroseconds }
}

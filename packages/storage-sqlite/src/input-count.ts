import { performance } from 'node:perf_hooks'

const { nodeTiming } = performance

/**
 * A number that is another one whenever this process has looked for input since: it counts the rounds of the event loop, each
 * of which looks once, and the events that were found, as a round that finds very many looks again.
 */
export const inputCount = (): number => {
  const { loopCount, events } = nodeTiming.uvMetricsInfo
  return loopCount + events
}

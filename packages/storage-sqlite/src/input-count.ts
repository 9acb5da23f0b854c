import { performance } from 'node:perf_hooks'

const { nodeTiming } = performance

/**
 * Returns a number that changes whenever the event loop has polled for input. It counts the iterations of the loop, each of
 * which polls once, and the events, because an iteration with very many events polls again.
 */
export const inputCount = (): number => {
  const { loopCount, events } = nodeTiming.uvMetricsInfo
  return loopCount + events
}

/** The results of one load. Latencies in milliseconds. */
export interface Load {
  readonly requests: number
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Number of responses other than 2xx, and of requests without a response. */
  readonly failed: number
}

/** The Lua function that prints the results after a load. See {@link parseResult}. */
export const resultLine = `done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d %d\\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end`

/** Parses the output of {@link resultLine}: requests, total microseconds, the 50th and 99th percentile, failures. */
export const parseResult = (output: string): Load => {
  const numbers = /^result ((?:\d+ ?){5})$/m.exec(output)?.[1]?.trim().split(' ').map(Number)
  if (!numbers) throw new Error(`wrk printed no result:\n${output}`)
  const [requests = 0, duration = 0, p50 = 0, p99 = 0, failed = 0] = numbers
  return {
    requests,
    requestsPerSecond: duration > 0 ? (requests / duration) * 1e6 : 0,
    p50: p50 / 1000,
    p99: p99 / 1000,
    failed,
  }
}

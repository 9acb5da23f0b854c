import { expect, test } from 'vitest'
import { parseResult } from './result.ts'

const printed = `Running 1s test @ http://127.0.0.1:38733
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   739.42us    1.51ms  22.93ms   91.13%
    Req/Sec    50.31k    23.30k   76.51k    63.64%
  54965 requests in 1.10s, 13.84MB read
Requests/sec:  49865.73
Transfer/sec:     12.55MB
`

test('parses requests per second, latencies in milliseconds, and failures', () => {
  expect(parseResult(`${printed}result 55000 1100000 739 22930 3\n`)).toEqual({
    requests: 55_000,
    requestsPerSecond: 50_000,
    p50: 0.739,
    p99: 22.93,
    failed: 3,
  })
})

test('has no rate for a load without responses', () => {
  expect(parseResult('result 0 0 0 0 16').requestsPerSecond).toBe(0)
})

test('shows the output of wrk if it contains no result', () => {
  expect(() => parseResult(printed)).toThrow(`wrk printed no result:\n${printed}`)
})

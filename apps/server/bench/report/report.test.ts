import { expect, test } from 'vitest'
import { bar } from './bar.ts'
import { markdownOf } from './markdown.ts'
import type { Figures, Results, Run } from './results.ts'
import { textOf } from './text.ts'

const figures: Figures = { requestsPerSecond: 12_345.6, p50: 0.25, p99: 1.5, cpuMicroseconds: 61.4, failed: 0 }

const run = (store: Run['store'], users: number, slower = 1): Run => ({
  store,
  users,
  fillSeconds: users / 25_000,
  memory: { idle: 99.6, loaded: 180.2 },
  rows: [
    { ...figures, operation: 'GetUser', processes: 1, ofFloor: 0.4 / slower, cpuOfFloor: 0.45 / slower },
    { ...figures, operation: 'GetUser', processes: 2, ofFloor: 0.6 / slower, cpuOfFloor: 0.42 / slower },
    {
      ...figures,
      operation: 'InitiateAuth-password',
      processes: 1,
      ofFloor: 0.01 / slower,
      cpuOfFloor: 0.009 / slower,
      failed: 1200,
      beside: { what: 'cryptography of a sign-in', ratio: 1.2, ofProcessor: 1.1 },
    },
  ],
})

const results: Results = {
  machine: { cores: 2, memoryGib: 8, system: 'linux on x64', node: '24.0.0' },
  seconds: 1,
  rounds: 3,
  floor: { ...figures, requestsPerSecond: 40_000 },
  runs: [run('sqlite', 1000), run('sqlite', 1_000_000, 1.25), run('postgres', 1000, 2)],
  left: ['Left out: memory.'],
}

test('prints tables for a terminal', () => {
  expect(textOf(results))
    .toBe(`Measured on 2 cores with 8 GiB of memory, linux on x64, Node 24.0.0; clients, servers and databases share them. Each figure is the middle one of 3 loads of 1 s. The floor handles 40,000 requests a second, p50 0.25 ms, p99 1.50 ms, 61 us of processor each.
Left out: memory.

sqlite, 1,000 users
operation              requests/s  of the floor  p50 ms  p99 ms  CPU us  floor/CPU  beside
GetUser                    12,346         0.400    0.25    1.50      61      0.450
GetUser, 2 processes       12,346         0.600    0.25    1.50      61      0.420  1.50 of one process
InitiateAuth-password      12,346         0.010    0.25    1.50      61      0.009  1.20 times its cryptography (by processor time 1.10); 1,200 failed
Memory of the server: 100 MiB idle, 180 MiB at most under load. Loaded in bulk at 25,000 users a second.

sqlite, 1,000,000 users
operation              requests/s  of the floor  p50 ms  p99 ms  CPU us  floor/CPU  of 1,000 users  beside
GetUser                    12,346         0.320    0.25    1.50      61      0.360            0.80
GetUser, 2 processes       12,346         0.480    0.25    1.50      61      0.336            0.80  1.50 of one process
InitiateAuth-password      12,346         0.008    0.25    1.50      61      0.007            0.80  1.20 times its cryptography (by processor time 1.10); 1,200 failed
Memory of the server: 100 MiB idle, 180 MiB at most under load. Loaded in bulk at 25,000 users a second.

postgres, 1,000 users
operation              requests/s  of the floor  p50 ms  p99 ms  CPU us  floor/CPU  beside
GetUser                    12,346         0.200    0.25    1.50      61      0.225
GetUser, 2 processes       12,346         0.300    0.25    1.50      61      0.210  1.50 of one process
InitiateAuth-password      12,346         0.005    0.25    1.50      61      0.004  1.20 times its cryptography (by processor time 1.10); 1,200 failed
Memory of the server: 100 MiB idle, 180 MiB at most under load. Loaded in bulk at 25,000 users a second.

Stores side by side, 1,000 users
operation              sqlite, of the floor  postgres  of sqlite
GetUser                               0.400     0.200       0.50
GetUser, 2 processes                  0.600     0.300       0.50
InitiateAuth-password                 0.010     0.005       0.50
`)
})

test('prints Markdown for the documentation', () => {
  const one = { ...results, runs: results.runs.slice(0, 1), left: [] }
  expect(markdownOf(one).split('\n').slice(1)).toEqual([
    '',
    '### sqlite, 1,000 users',
    '',
    '| operation | requests/s | of the floor | p50 ms | p99 ms | CPU us | floor/CPU | beside |',
    '| --- | --: | --: | --: | --: | --: | --: | --- |',
    '| GetUser | 12,346 | 0.400 | 0.25 | 1.50 | 61 | 0.450 |  |',
    '| GetUser, 2 processes | 12,346 | 0.600 | 0.25 | 1.50 | 61 | 0.420 | 1.50 of one process |',
    '| InitiateAuth-password | 12,346 | 0.010 | 0.25 | 1.50 | 61 | 0.009 | 1.20 times its cryptography (by processor time 1.10); 1,200 failed |',
    '',
    'Memory of the server: 100 MiB idle, 180 MiB at most under load. Loaded in bulk at 25,000 users a second.',
    '',
  ])
})

test.each([
  [0, 8, '[------------------------]   0 %'],
  [2, 8, '[######------------------]  25 %'],
  [9, 8, '[########################] 100 %'],
  [0, 0, '[########################] 100 %'],
])('%d relative to %d is %s', (done, of, drawn) => {
  expect(bar(done, of)).toBe(drawn)
})

import { expect, test } from 'vitest'
import type { Round, Sample, Target } from './measure.ts'
import { rowsOf } from './summarize.ts'

const requests = { headers: {}, bodies: [] }

const sample = (requestsPerSecond: number, ofFloor: number, cpuMicroseconds: number): Sample => ({
  cpuOfFloor: 2 / cpuMicroseconds,
  requests: requestsPerSecond,
  requestsPerSecond,
  p50: 1,
  p99: 2,
  failed: 1,
  ofFloor,
  cpuMicroseconds,
})

const round = (...samples: Sample[]): Round => ({
  samples,
  floors: [],
  costs: { 'cryptography of a sign-in': 1000, 'two signatures': 500 },
})

test('takes the median of the rounds, also of ratios, and adds failures', () => {
  const targets: Target[] = [{ operation: 'GetUser', processes: 1, requests }]
  const rounds = [round(sample(100, 0.5, 9)), round(sample(300, 0.1, 7)), round(sample(200, 0.4, 8))]
  expect(rowsOf(targets, rounds)).toEqual([
    {
      operation: 'GetUser',
      processes: 1,
      requestsPerSecond: 200,
      ofFloor: 0.4,
      cpuMicroseconds: 8,
      cpuOfFloor: 0.25,
      p50: 1,
      p99: 2,
      failed: 3,
    },
  ])
})

test('compares sign-ins with their cryptography', () => {
  const targets: Target[] = [
    { operation: 'InitiateAuth-password', processes: 1, requests },
    { operation: 'InitiateAuth-refresh', processes: 1, requests },
  ]
  const rows = rowsOf(targets, [round(sample(800, 0.02, 1200), sample(1600, 0.04, 600))])
  expect(rows.map(({ beside }) => beside)).toEqual([
    { what: 'cryptography of a sign-in', ratio: 1.25, ofProcessor: 1.2 },
    { what: 'two signatures', ratio: 1.25, ofProcessor: 1.2 },
  ])
})

test('compares listings with that of 200 users in the same round, on as many processes', () => {
  const targets: Target[] = [1, 2].flatMap((processes) => [
    { operation: 'ListUsers-200' as const, processes, requests },
    { operation: 'ListUsers' as const, processes, requests },
  ])
  const rows = rowsOf(targets, [
    round(sample(1, 0.2, 4), sample(1, 0.1, 5), sample(1, 0.5, 4), sample(1, 0.25, 5)),
    round(sample(1, 0.1, 4), sample(1, 0.1, 5), sample(1, 0.5, 4), sample(1, 0.25, 5)),
  ])
  expect(rows.map(({ beside }) => beside)).toEqual([
    undefined,
    { what: '200 users', ratio: 0.75, ofProcessor: 0.8 },
    undefined,
    { what: '200 users', ratio: 0.5, ofProcessor: 0.8 },
  ])
})

test('omits comparisons without a reference', () => {
  const [row] = rowsOf([{ operation: 'ListUsers', processes: 1, requests }], [round(sample(1, 0.2, 1))])
  expect(row).not.toHaveProperty('beside')
})

import type { AuthEventRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { hour } from '../../kernel/durations.ts'
import { assessTakeover } from './assess-takeover.ts'

const at = Date.UTC(2026, 0, 15)
const anEvent = (changes: Partial<AuthEventRecord> = {}): AuthEventRecord => ({
  poolId: 'us-east-1_test',
  sub: 'sub',
  id: 'event',
  version: 1,
  createdAt: at - 1000,
  expiresAt: at + hour,
  type: 'SignIn',
  response: 'Pass',
  risk: {},
  challenges: [],
  context: { IpAddress: '2001:db8::1', DeviceName: 'Firefox' },
  ...changes,
})
const home = { address: '2001:db8::2', userAgent: 'Firefox' }
const elsewhere = { address: '192.0.2.1', userAgent: 'curl' }
const failures = (count: number, createdAt = at - 1000) =>
  Array.from({ length: count }, () => anEvent({ response: 'Fail', createdAt }))
const invalid = { FeedbackValue: 'Invalid', Provider: 'Admin' } as const

test.each([
  ['a known browser in a known /64 of addresses', [anEvent()], home, undefined],
  ['a new browser', [anEvent()], { ...home, userAgent: 'curl' }, 'Low'],
  ['a new address', [anEvent()], { ...home, address: '192.0.2.1' }, 'Low'],
  ['both new', [anEvent()], elsewhere, 'Medium'],
  ['no earlier sign-in', [anEvent({ type: 'SignUp' })], elsewhere, undefined],
  [
    'known only from a sign-in rated Invalid',
    [anEvent(), anEvent({ context: { IpAddress: '192.0.2.1', DeviceName: 'curl' }, feedback: invalid })],
    elsewhere,
    'Medium',
  ],
  ['four failures', [anEvent(), ...failures(4)], home, undefined],
  ['five failures', [anEvent(), ...failures(5)], home, 'High'],
  ['five failures an hour ago', [anEvent(), ...failures(5, at - hour)], home, undefined],
] as const)('%s', (_, events, origin, level) => {
  expect(assessTakeover(events, { origin, provedDevice: false, at })).toBe(level)
  expect(assessTakeover(events, { origin, provedDevice: true, at })).toBeUndefined()
})

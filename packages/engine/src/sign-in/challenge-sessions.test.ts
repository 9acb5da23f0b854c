import { beforeEach, describe, expect, test } from 'vitest'
import { toJson } from '../kernel/encoding/json.ts'
import { tally } from '../testing/tally.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { sessionFailures } from './session-errors.ts'

let engine: Awaited<ReturnType<typeof createTestEngine>>
beforeEach(async () => {
  engine = await createTestEngine()
})

const mine = { poolId: 'us-east-1_AAAAAAAAA', clientId: 'client' }
const state = { ...mine, sub: 'ada', challenge: 'NEW_PASSWORD_REQUIRED', data: { proven: 'ü', tries: [1, 2] } }
const threeMinutes = 180_000

const unreadable = sessionFailures.unreadable()
const foreign = sessionFailures.invalid()
const expired = sessionFailures.expired()
const spent = sessionFailures.spent()

describe('open and read', () => {
  test('return the state', async () => {
    const text = await engine.needs.sessions.open(state, threeMinutes)
    expect(await engine.needs.sessions.read(text, mine)).toEqual({
      id: expect.any(String),
      expiresAt: engine.clock.now() + threeMinutes,
      state,
    })
  })

  test('produce texts of a valid length, which reveal nothing', async () => {
    const text = await engine.needs.sessions.open({ ...state, data: {} }, threeMinutes)
    expect(text.length).toBeGreaterThanOrEqual(20)
    const long = await engine.needs.sessions.open({ ...state, data: { text: 'x'.repeat(1200) } }, threeMinutes)
    expect(long.length).toBeLessThanOrEqual(2048)
    expect(Buffer.from(long, 'base64url').toString('latin1')).not.toContain('x'.repeat(20))
  })

  test('fail internally for too much state', async () => {
    const tooMuch = { ...state, data: { text: 'x'.repeat(1500) } }
    await expect(engine.needs.sessions.open(tooMuch, threeMinutes)).rejects.toThrow(TypeError)
  })

  test('produce different sessions for equal states', async () => {
    const [first, second] = [
      await engine.needs.sessions.open(state, threeMinutes),
      await engine.needs.sessions.open(state, threeMinutes),
    ]
    await engine.needs.sessions.spend(await engine.needs.sessions.read(first, mine))
    expect((await engine.needs.sessions.read(second, mine)).state).toEqual(state)
  })

  test('work many times until the session is consumed', async () => {
    const text = await engine.needs.sessions.open(state, threeMinutes)
    const first = await engine.needs.sessions.read(text, mine)
    expect(await engine.needs.sessions.read(text, mine)).toEqual(first)
  })
})

describe('rejects', () => {
  test('a text that is not a session', async () => {
    const text = await engine.needs.sessions.open(state, threeMinutes)
    const elsewhere = await createTestEngine({ masterKey: new Uint8Array(32).fill(1) })
    const forged = [
      '',
      'x'.repeat(20),
      'AYABeMxQ'.repeat(100),
      text.slice(0, -1),
      text.slice(1),
      `${text.slice(0, 40)}${text[40] === 'A' ? 'B' : 'A'}${text.slice(41)}`,
      await elsewhere.needs.sessions.open(state, threeMinutes),
      await engine.needs.cursors.issue('challenge-session', 'next'),
      await engine.needs.sealer.seal(toJson({ id: 'x', expiresAt: 9e15, state }), 'cursor/challenge-session'),
      await engine.needs.sealer.seal(toJson([]), 'challenge-session'),
    ]
    for (const session of forged) {
      await expect(engine.needs.sessions.read(session ?? '', mine)).rejects.toThrow(unreadable)
    }
  })

  test('a session of another client or pool', async () => {
    const text = await engine.needs.sessions.open(state, threeMinutes)
    for (const other of [
      { ...mine, clientId: 'other' },
      { ...mine, poolId: 'us-east-1_BBBBBBBBB' },
    ]) {
      await expect(engine.needs.sessions.read(text, other)).rejects.toThrow(foreign)
    }
  })

  test('an expired session, from the exact millisecond', async () => {
    const text = await engine.needs.sessions.open(state, threeMinutes)
    engine.clock.advance(threeMinutes - 1)
    await engine.needs.sessions.read(text, mine)
    engine.clock.advance(1)
    await expect(engine.needs.sessions.read(text, mine)).rejects.toThrow(expired)
  })

  test('a session that was consumed', async () => {
    const text = await engine.needs.sessions.open(state, threeMinutes)
    const session = await engine.needs.sessions.read(text, mine)
    await engine.needs.sessions.spend(session)
    await expect(engine.needs.sessions.spend(session)).rejects.toThrow(spent)
    await expect(engine.needs.sessions.read(text, mine)).rejects.toThrow(spent)
  })
})

test('of concurrent callers, exactly one consumes a session', async () => {
  const text = await engine.needs.sessions.open(state, threeMinutes)
  const outcomes = await tally(
    Array.from({ length: 10 }, async () => engine.needs.sessions.spend(await engine.needs.sessions.read(text, mine))),
  )
  expect(outcomes).toEqual({ accepted: 1, [spent.message]: 9 })
})

test('a session that was read in time and used late is still single-use after pruning', async () => {
  await engine.records.pool(mine.poolId)
  const session = await engine.needs.sessions.read(await engine.needs.sessions.open(state, threeMinutes), mine)
  await engine.needs.sessions.spend(session)
  engine.clock.advance(threeMinutes + 1)
  await engine.storage.prune(engine.clock.now())
  await expect(engine.needs.sessions.spend(session)).rejects.toThrow(spent)
})

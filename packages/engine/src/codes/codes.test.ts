import { expect, test } from 'vitest'
import { createTestEngine } from '../testing/test-engine.ts'

test('the hash of the same digits differs by user, purpose, attribute and session', async () => {
  const { needs, records } = await createTestEngine()
  const pool = await records.pool()
  const [ada, eve] = [await records.user(pool), await records.user(pool)]
  const presented = [
    await needs.codes.present(ada, 'sign-in', '123456'),
    await needs.codes.present(eve, 'sign-in', '123456'),
    await needs.codes.present(ada, 'mfa', '123456'),
    await needs.codes.present(ada, 'mfa', '123456', 'one session'),
    await needs.codes.present(ada, 'mfa', '123456', 'another session'),
  ]
  const hashes = presented.flatMap((code) => Object.values(code.hashes))
  expect(new Set(hashes).size).toBe(2 * presented.length)
  expect(await needs.codes.present(ada, 'sign-in', '123456')).toEqual(presented[0])
})

import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import { createTestEngine } from '../testing/test-engine.ts'
import { fitsMasterKey } from './master-key-check.ts'

const key = new Uint8Array(32).fill(7)
const otherKey = new Uint8Array(32).fill(8)

/** One storage, opened with two keys. */
const twoHolders = async () => {
  const engine = await createTestEngine({ masterKey: key })
  const other = await createTestEngine({ masterKey: otherKey })
  // A test engine has stored its check already: this one is empty.
  const { installation } = createMemoryStorage()
  const needs = { ...engine.needs, installation }
  return {
    engine,
    installation,
    right: () => fitsMasterKey(needs),
    wrong: () => fitsMasterKey({ ...needs, sealer: other.needs.sealer }),
  }
}

test('binds an empty storage to its first key', async () => {
  const { right, wrong } = await twoHolders()
  expect([await right(), await wrong(), await right()]).toEqual([true, false, true])
})

test('without a check value, existing encrypted values determine the key', async () => {
  const { engine, installation, right, wrong } = await twoHolders()
  const { id } = await engine.records.pool()
  expect([await wrong(), await installation.keyCheck()]).toEqual([false, undefined])
  expect([await right(), await wrong()]).toEqual([true, false])
  await engine.storage.pools.delete(id)
  expect([await right(), await wrong()]).toEqual([true, false])
})

test('of concurrent starts with two keys, those with one of them succeed', async () => {
  const { right, wrong } = await twoHolders()
  const fits = await Promise.all([wrong(), right(), wrong(), right()])
  expect(new Set([fits.join(), 'true,false,true,false', 'false,true,false,true']).size).toBe(2)
})

test('the check value is encrypted with a new nonce each time', async () => {
  const [one, other] = [await createTestEngine({ masterKey: key }), await createTestEngine({ masterKey: key })]
  await Promise.all([fitsMasterKey(one.needs), fitsMasterKey(other.needs)])
  expect(await one.needs.installation.keyCheck()).not.toBe(await other.needs.installation.keyCheck())
})

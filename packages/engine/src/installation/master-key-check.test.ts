import { expect, test } from 'vitest'
import { serviceHouse } from '../testing/service-engine.ts'
import { fitsMasterKey } from './master-key-check.ts'

const [key, otherKey] = [7, 8].map((byte) => new Uint8Array(32).fill(byte))

/** One storage, looked at by holders of two keys. */
const twoHolders = async () => {
  const house = await serviceHouse(key)
  const { sealer: otherSealer } = await serviceHouse(otherKey)
  return {
    house,
    right: () => fitsMasterKey(house),
    wrong: () => fitsMasterKey({ ...house, sealer: otherSealer }),
  }
}

test('the first key of an empty storage is its key from then on', async () => {
  const { right, wrong } = await twoHolders()
  expect([await right(), await wrong(), await right()]).toEqual([true, false, true])
})

test('what was sealed before there was a check decides whose key is kept', async () => {
  const { house, right, wrong } = await twoHolders()
  const { id } = await house.aPool()
  expect([await wrong(), await house.installation.keyCheck()]).toEqual([false, undefined])
  expect([await right(), await wrong()]).toEqual([true, false])
  await house.storage.pools.delete(id)
  expect([await right(), await wrong()]).toEqual([true, false])
})

test('of many that start at once with two keys, those with one of them go on', async () => {
  const { right, wrong } = await twoHolders()
  const fits = await Promise.all([wrong(), right(), wrong(), right()])
  expect(new Set([fits.join(), 'true,false,true,false', 'false,true,false,true']).size).toBe(2)
})

test('the check itself is sealed anew each time', async () => {
  const [one, other] = [await serviceHouse(key), await serviceHouse(key)]
  await Promise.all([fitsMasterKey(one), fitsMasterKey(other)])
  expect(await one.installation.keyCheck()).not.toBe(await other.installation.keyCheck())
})

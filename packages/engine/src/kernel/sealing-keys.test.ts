import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { expect, test } from 'vitest'
import { createSealingKeys, sealsPerKey } from './sealing-keys.ts'

test('a key seals a limited number of texts, and the next key has another salt', async () => {
  const keys = createSealingKeys(createNodeCryptography(), new Uint8Array(32).fill(7))
  const first = await keys.next()
  for (let seals = 1; seals < sealsPerKey; seals += 1) void keys.next()
  const second = await keys.next()
  expect(Buffer.from(second.salt).equals(first.salt)).toBe(false)
  expect(Buffer.from(second.key).equals(first.key)).toBe(false)
  expect(await keys.of(first.salt)).toEqual(first.key)
})

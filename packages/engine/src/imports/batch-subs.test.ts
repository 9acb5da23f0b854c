import { expect, test } from 'vitest'
import { batchSubs } from './batch-subs.ts'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { createSealer } from '../kernel/sealer.ts'

const sealer = await createSealer(createNodeCryptography(), new Uint8Array(32))
const job = { poolId: 'us-east-1_AAAAAAAAA', id: 'import-0123456789' }

test('creates ascending version 4 UUIDs with a common prefix, the same each time', async () => {
  const subs = await batchSubs(sealer, job, 2, 999)
  expect(new Set(subs).size).toBe(999)
  expect(subs).toStrictEqual(subs.toSorted())
  for (const sub of subs) expect(sub).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(new Set(subs.map((sub) => sub.slice(0, 4))).size).toBe(1)
  expect(await batchSubs(sealer, job, 2, 999)).toStrictEqual(subs)
})

test('creates other subs for another batch and another job', async () => {
  const [first] = await batchSubs(sealer, job, 2, 1)
  expect(await batchSubs(sealer, job, 1001, 1)).not.toContain(first)
  expect(await batchSubs(sealer, { ...job, id: 'import-other' }, 2, 1)).not.toContain(first)
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectProblems, loadDocument } from '@poolhouse/codegen/document'
import { expect, test } from 'vitest'
import { bumpOf } from '../src/change.ts'
import { compare } from '../src/compare.ts'
import { mutated, mutationsOf } from './mutations.ts'

const root = join(import.meta.dirname, '../../..')

const contract = loadDocument(
  'spec/openapi.yaml',
  (path) => {
    try {
      return readFileSync(join(root, path), 'utf8')
    } catch {
      return undefined
    }
  },
  collectProblems().report,
)

const extensions = [
  'x-amz-target',
  'x-authorization',
  'x-proof',
  'x-idempotent',
  'x-pattern',
  'x-sensitive',
  'x-max-bytes',
  'x-min-bytes',
  'x-pagination',
  'x-fault',
  'x-retryable',
  'x-proof-mode',
]

/** `MUTATIONS=1` compares every mutation; otherwise every 20th. */
const step = Number(process.env['MUTATIONS'] ?? 20)

test('each member of the contract that changes is found at the right level', { timeout: 3_600_000 }, () => {
  const all = mutationsOf(contract, extensions).filter((_, index) => index % step === 0)
  expect(all.length).toBeGreaterThan(100)
  const wrong = all.flatMap((mutation) => {
    const changes = compare(contract, mutated(contract, mutation), { extensions })
    const bump = bumpOf(changes)
    const isRight = bump === mutation.level || (mutation.mayBeSaid && bump === 'patch')
    return isRight ? [] : [`${mutation.name}: ${bump} instead of ${mutation.level}`]
  })
  expect(wrong).toEqual([])
})

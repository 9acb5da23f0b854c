import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectProblems, loadDocument, type SourceDocument } from '@poolhouse/codegen/document'
import { expect, test } from 'vitest'
import { bumpOf } from '../src/change.ts'
import { compare } from '../src/compare.ts'
import { copyOf, mutated, withPaths } from './mutated.ts'
import { type Mutation, mutationsOf } from './mutations.ts'

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

const copy = copyOf(contract)
const all = mutationsOf(contract, extensions)

/** What is wrong about the judgement of a mutation; `undefined` when it is right. */
const mistake = (base: SourceDocument, revision: SourceDocument, mutation: Mutation): string | undefined => {
  const bump = bumpOf(compare(base, mutated(revision, mutation), { extensions }))
  const isRight = bump === mutation.level || (mutation.mayBeSaid && bump === 'patch')
  return isRight ? undefined : `${mutation.name}: ${bump} instead of ${mutation.level}`
}

const every = (step: number): readonly Mutation[] => all.filter((_, index) => index % step === 0)

/** `pnpm --filter @poolhouse/spec-diff mutations` compares every mutation; otherwise every 20th is compared. */
const step = Number(process.env['MUTATIONS'] ?? 20)

test('finds each changed member of the contract at the right level', { timeout: 3_600_000 }, () => {
  const some = every(step)
  expect(some.length).toBeGreaterThan(100)
  // Comparing the operations that send and return the member takes a fiftieth of the time of the whole contract.
  const found = some.map((mutation) =>
    mistake(withPaths(contract, mutation.paths), withPaths(copy, mutation.paths), mutation),
  )
  expect(found.filter((one) => one !== undefined)).toEqual([])
  console.log(`${some.length} of ${all.length} mutations`)
})

test('finds it in the whole contract too', { timeout: 600_000 }, () => {
  const some = every(1000)
  expect(some.map((mutation) => mistake(contract, copy, mutation)).filter((one) => one !== undefined)).toEqual([])
})

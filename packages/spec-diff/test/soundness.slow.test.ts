import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../src/change.ts'
import { compare } from '../src/compare.ts'
import { requestBody, responseBody } from '../src/testing/documents.ts'
import { revisionOf, schemas, values } from './random-schemas.ts'
import { compileSchema } from './validate.ts'

/** `pnpm --filter @poolhouse/spec-diff soundness` compares 10,000 pairs. */
const numRuns = Number(process.env['SOUNDNESS_PAIRS'] ?? 400)

const pair = schemas.chain((base) =>
  fc.tuple(fc.constant(base), revisionOf(base), fc.array(values, { minLength: 30, maxLength: 30 })),
)

const witnesses = (changes: readonly Change[]): unknown[] =>
  changes.flatMap(({ witness }) => (witness ? [witness.value] : []))

test(
  'changes of requests that are reported as safe are safe, and every witness is real',
  { timeout: 3_600_000 },
  () => {
    const seen = { safe: 0, breaking: 0, undecided: 0 }
    fc.assert(
      fc.property(pair, ([base, revision, pool]) => {
        const [before, after] = [compileSchema(base), compileSchema(revision)]
        for (const [body, from, to] of [
          [requestBody, before, after],
          [responseBody, after, before],
        ] as const) {
          const changes = compare(body(base), body(revision))
          const isBreaking = changes.some(({ level }) => level === 'major')
          const proofs = witnesses(changes)
          if (body === requestBody) {
            if (!isBreaking) seen.safe++
            else if (proofs.length > 0) seen.breaking++
            else seen.undecided++
          }
          expect(proofs.filter((value) => !from(value) || to(value))).toEqual([])
          if (!isBreaking) expect(pool.filter((value) => from(value) && !to(value))).toEqual([])
        }
      }),
      { numRuns, ...(process.env['TESTS_SEED'] ? { seed: Number(process.env['TESTS_SEED']) } : {}) },
    )
    console.log(`${numRuns} pairs: ${JSON.stringify(seen)}`)
  },
)

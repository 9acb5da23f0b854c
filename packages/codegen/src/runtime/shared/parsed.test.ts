import { expect, test } from 'vitest'
import { type Fault, problem } from './fault.ts'
import { parsed } from './parsed.ts'

const many = Array.from({ length: 200_000 }, (_, index) => ({ path: [index], message: 'Expected text' }))

test('collects any number of faults', () => {
  const faults: Fault[] = []
  const schema = { safeParse: () => ({ success: false as const, error: { issues: many } }) }
  expect(parsed(schema, [], 'body', faults)).toBeUndefined()
  expect(faults).toHaveLength(many.length)
})

test('responds with the first hundred faults', async () => {
  const response = problem(
    400,
    'Bad Request',
    many.map((fault) => ({ in: 'body', ...fault })),
  )
  const { faults } = (await response.json()) as { readonly faults: readonly Fault[] }
  expect(faults).toHaveLength(100)
  expect(faults[0]).toEqual({ in: 'body', path: [0], message: 'Expected text' })
})

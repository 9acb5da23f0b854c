import { expect, test } from 'vitest'
import { withValues } from './with-values.ts'

test('replaces values at their places, and shares everything else', () => {
  const shared = { a: [{ 'b/c': 1, d: {} }, { e: 2 }], f: { g: 3 } }
  const document = { first: shared, second: shared }
  const changed = withValues(document, [
    ['/first/a/0/b~1c', 'one'],
    ['/first/a/1/e', 'two'],
  ])
  expect(changed).toEqual({ first: { a: [{ 'b/c': 'one', d: {} }, { e: 'two' }], f: { g: 3 } }, second: shared })
  expect(changed.first.a[0]?.d).toBe(shared.a[0]?.d)
  expect(changed.first.f).toBe(shared.f)
  expect(shared).toEqual({ a: [{ 'b/c': 1, d: {} }, { e: 2 }], f: { g: 3 } })
})

test('keeps members of the name __proto__ as members', () => {
  const document = JSON.parse('{ "paths": { "__proto__": { "schema": 1 } } }')
  const changed = withValues(document, [['/paths/__proto__/schema', 2]])
  expect(JSON.stringify(changed)).toBe('{"paths":{"__proto__":{"schema":2}}}')
})

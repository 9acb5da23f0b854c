import { describe, expect, test } from 'vitest'
import { distinct } from './list-rules.ts'
import type { Look } from './rule.ts'

const look = (): Look => ({ path: [], issues: [], seen: undefined, kept: undefined, scope: undefined })

describe('items that differ', () => {
  test.each<[boolean, unknown]>([
    [true, [1, '1', true, 'true', null, 'null']],
    [true, [{ a: 1 }, [['a', 1]], { '': [['a', 1]] }, { a: '1' }, [], {}]],
    [true, [{ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: [1] } }]],
    [false, [1, 2, 1]],
    [
      false,
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
    [false, [{ a: [{ c: 1, d: 2 }] }, { a: [{ d: 2, c: 1 }] }]],
    [
      false,
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [false, [[], []]],
    [true, 'no list'],
  ])('%j: %j', (expected, value) => {
    expect(distinct(value, look())).toBe(expected)
  })

  test('are each looked at a few times in a long list', () => {
    let looks = 0
    const list = Array.from(
      { length: 500 },
      (_, index) =>
        new Proxy(
          { index },
          {
            ownKeys: (target) => {
              looks++
              return Reflect.ownKeys(target)
            },
          },
        ),
    )
    expect(distinct(list, look())).toBe(true)
    expect(looks).toBeLessThan(10 * list.length)
  })
})

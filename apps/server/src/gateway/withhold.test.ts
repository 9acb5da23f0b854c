import { expect, test } from 'vitest'
import { withhold } from './withhold.ts'

test('everything of the request goes, the longest first; short words stay', () => {
  const input = { Password: 'horse', Nested: [{ Token: 'horse-and-cart' }], Flag: 'ab', Number: 5 }
  expect(withhold('TypeError: ab horse-and-cart horse 5', input)).toBe('TypeError: ab [withheld] [withheld] 5')
  expect(withhold('cannot parse "secret"', 'secret')).toBe('cannot parse "[withheld]"')
  expect(withhold('nothing', undefined)).toBe('nothing')
})

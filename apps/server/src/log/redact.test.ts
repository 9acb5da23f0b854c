import { expect, test } from 'vitest'
import { redact } from './redact.ts'

test('redacts every value of the request, the longest first, except short words', () => {
  const input = { Password: 'horse', Nested: [{ Token: 'horse-and-cart' }], Flag: 'ab', Number: 5 }
  expect(redact('TypeError: ab horse-and-cart horse 5', input)).toBe('TypeError: ab [redacted] [redacted] 5')
  expect(redact('cannot parse "secret"', 'secret')).toBe('cannot parse "[redacted]"')
  expect(redact('nothing', undefined)).toBe('nothing')
})

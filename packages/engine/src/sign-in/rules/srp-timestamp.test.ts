import { expect, test } from 'vitest'
import { formatTimestamp, isTimely, parseTimestamp } from './srp-timestamp.ts'

const at = Date.UTC(2024, 2, 5, 7, 8, 9)
const written = 'Tue Mar 5 07:08:09 UTC 2024'

test('formats and parses the form that clients send', () => {
  expect(formatTimestamp(at)).toBe(written)
  expect(parseTimestamp(written)).toBe(at)
  expect(formatTimestamp(Date.UTC(2025, 11, 31, 23, 59, 59))).toBe('Wed Dec 31 23:59:59 UTC 2025')
})

test.each([
  '2024-03-05T07:08:09Z',
  'Tue Mar 5 07:08:09 IST 2024',
  'Tue Mar 5 07:08:09 UTC',
  'Tue Mär 5 07:08:09 UTC 2024',
  'Tue Foo 5 07:08:09 UTC 2024',
  'Tue Mar 5 7:08:09 UTC 2024',
  '',
])('rejects %j', (text) => {
  expect(parseTimestamp(text)).toBeUndefined()
})

test.each([
  ['at its own time', written, 0, true],
  ['five minutes later', written, 300_000, true],
  ['later than that', written, 300_001, false],
  ['five minutes before', written, -300_000, true],
  ['earlier than that', written, -300_001, false],
  ['with a leading zero', 'Tue Mar 05 07:08:09 UTC 2024', 0, false],
  ['with another day of the week', 'Wed Mar 5 07:08:09 UTC 2024', 0, false],
  ['with an hour that does not exist', 'Tue Mar 4 31:08:09 UTC 2024', 0, false],
])('a proof %s', (_, text, later, timely) => {
  expect(isTimely(text, parseTimestamp(text) ?? 0, at + later)).toBe(timely)
})

import { expect, test } from 'vitest'
import { fillPlaceholders, holdsLink } from './placeholders.ts'

test.each([
  ['the code, wherever it stands', '{####}: your code {####}', { code: '123456' }, '123456: your code 123456'],
  ['username and password', '{username} / {####}', { code: 'Pa$$&1', username: 'ada' }, 'ada / Pa$$&1'],
  ['a username only where there is one', '{username} {####}', { code: '1' }, '{username} 1'],
  ['a value that looks like a placeholder', '{username}', { code: 'secret', username: '{####}' }, '{####}'],
  [
    'a link with its words',
    'Please {##click & go##}.',
    { code: '1', link: 'https://x.test/?a=1&b=2' },
    'Please <a href="https://x.test/?a=1&amp;b=2">click & go</a>.',
  ],
  ['a link placeholder without a link', '{##Click Here##}', { code: '1' }, '{##Click Here##}'],
] as const)('replaces %s', (_, text, values, filled) => {
  expect(fillPlaceholders(text, values)).toBe(filled)
})

test('does not treat the code placeholder as a link', () => {
  expect(holdsLink('{####}')).toBe(false)
  expect(holdsLink('{##Verify##}')).toBe(true)
})

test('fills a long text of unfinished links at once', () => {
  const text = '{##'.repeat(400_000)
  expect(fillPlaceholders(text, { code: '123456', link: 'https://example.com' })).toBe(text)
  expect(holdsLink(text)).toBe(false)
})

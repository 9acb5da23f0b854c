import { expect, test } from 'vitest'
import { comparedDestination } from './destination.ts'

test.each([
  'one@idn.example',
  'ONE@IDN.example',
  'one@ｉdn.example',
  'one@i\u00addn.example',
  'one@idn.example.',
  'one+tag@idn.example',
  'ｏne@idn.example',
])('%s is the mailbox one@idn.example', (address) => {
  expect(comparedDestination('email', address)).toBe('one@idn.example')
})

test('converts a domain with non-ASCII characters to its DNS form', () => {
  expect(comparedDestination('email', 'one@bücher.example')).toBe('one@xn--bcher-kva.example')
})

test('keeps an invalid domain unchanged', () => {
  expect(comparedDestination('email', 'one@a b/c')).toBe('one@a b/c')
})

test('compares phone numbers by their digits', () => {
  expect(comparedDestination('phone_number', '+1 (555) 0100')).toBe('15550100')
})

import { expect, test } from 'vitest'
import { messageLine } from './message-line.ts'
import type { OutboxMessage } from './outbox.ts'

const messages = 'http://127.0.0.1:9329/_poolhouse/messages'
const message: OutboxMessage = {
  id: 'id',
  sentAt: '2026-01-15T12:00:00.000Z',
  medium: 'EMAIL',
  poolId: 'us-east-1_abcdefghi',
  to: 'ada@example.com',
  body: 'Your confirmation code is 123456',
  delivery: 'kept',
}

test('contains the code and the address of the whole message', () => {
  expect(messageLine(message, messages)).toBe(
    `EMAIL to ada@example.com: Your confirmation code is 123456\n  ${messages}?to=ada%40example.com\n`,
  )
  expect(messageLine({ ...message, medium: 'SMS', to: '+15555550100', delivery: 'rejected' }, messages)).toBe(
    `SMS to +15555550100 (rejected by the mail server): Your confirmation code is 123456\n  ${messages}?to=%2B15555550100\n`,
  )
})

test('converts HTML to text', () => {
  const body = '<p>Hello <b>Ada</b> &amp; Bob,<br>your code is\n123456</p>'
  expect(messageLine({ ...message, body }, messages)).toContain(': Hello Ada & Bob, your code is 123456\n')
})

test('escapes control characters in usernames', () => {
  const line = messageLine(
    { ...message, to: 'a\u001B[2J@b', body: 'Hi \u001B]0;x\u0007\u202Eada\r\nEMAIL to' },
    messages,
  )
  expect(line).toBe(`EMAIL to a [2J@b: Hi ]0;x ada EMAIL to\n  ${messages}?to=a%1B%5B2J%40b\n`)
})

test('prints an address with a lone surrogate', () => {
  expect(messageLine({ ...message, to: 'a\uD800@b' }, messages)).toContain('?to=a%EF%BF%BD%40b\n')
})

test('truncates a long message', () => {
  expect(messageLine({ ...message, body: 'x'.repeat(5000) }, messages).length).toBeLessThan(420)
})

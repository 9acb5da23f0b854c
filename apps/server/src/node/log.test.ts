import { expect, test } from 'vitest'
import { createConsoleLog } from './log.ts'

test('the console log prints one line per entry, from warnings up by default', () => {
  const lines: string[] = []
  const write = (text: string) => void lines.push(text)
  const quiet = createConsoleLog('warn', write)
  expect(quiet.logsCalls).toBe(false)
  quiet.info({ operation: 'GetUser' }, 'call')
  quiet.error({ requestId: 'id', operation: 'GetUser', detail: 'TypeError: x' }, 'fault')
  const loud = createConsoleLog('info', write)
  expect(loud.logsCalls).toBe(true)
  const facts = { requestId: 'id', address: '127.0.0.1', operation: 'SignUp', milliseconds: 3, status: 400 }
  loud.info({ ...facts, error: 'UsernameExistsException' }, 'call')
  expect(lines).toEqual(['fault GetUser id TypeError: x\n', 'call SignUp 400 UsernameExistsException 3 ms\n'])
})

test('the console log prints no control characters, which could change the terminal', () => {
  const lines: string[] = []
  const { error } = createConsoleLog('error', (text) => void lines.push(text))
  error({ detail: 'Error: \u001B]0;title\u0007 \u009B2J \u202Eada\r\n    at a.ts\n\tb' }, 'fault')
  expect(lines).toEqual(['fault Error:  ]0;title   2J  ada \n    at a.ts\n\tb\n'])
})

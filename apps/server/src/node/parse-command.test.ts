import { expect, test } from 'vitest'
import { parseCommand } from './parse-command.ts'

test('start is the default', () => {
  expect([parseCommand([]), parseCommand(['start']), parseCommand(['serve'])]).toEqual([
    'development',
    'development',
    'serve',
  ])
})

test.each([
  [['--port', '9608'], 'Unknown option --port. Set it with PORT=9608 in the environment.'],
  [['serve', '--port=9608'], 'Unknown option --port. Set it with PORT=9608 in the environment.'],
  [['--data'], 'Unknown option --data. Set it with POOLHOUSE_DATA=… in the environment.'],
  [
    ['--master-key', 'c2VjcmV0IHNlY3JldCE='],
    'Unknown option --master-key. Set it with POOLHOUSE_MASTER_KEY=… in the environment.',
  ],
  [['--verbose'], 'Unknown option --verbose: see --help.'],
  [['run'], 'Unknown command run. Use start or serve: see --help.'],
  [['start', 'now'], 'Unexpected argument now: see --help.'],
])('%j is rejected', (words, message) => {
  expect(() => parseCommand(words)).toThrow(message)
})

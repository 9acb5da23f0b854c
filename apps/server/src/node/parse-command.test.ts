import { expect, test } from 'vitest'
import { parseCommand } from './parse-command.ts'

test.each([
  [[], { kind: 'run', mode: 'development', variables: {} }],
  [['start'], { kind: 'run', mode: 'development', variables: {} }],
  [['serve'], { kind: 'run', mode: 'serve', variables: {} }],
  [['--port', '9608'], { kind: 'run', mode: 'development', variables: { PORT: '9608' } }],
  [
    ['serve', '--port=0', '--data', '/srv/data', '--host', '10.0.0.1'],
    { kind: 'run', mode: 'serve', variables: { PORT: '0', POOLHOUSE_DATA: '/srv/data', POOLHOUSE_HOST: '10.0.0.1' } },
  ],
  [
    [
      'start',
      '--host',
      '0.0.0.0',
      '--allow-host',
      'poolhouse',
      '--allow-host=auth',
      '--allow-origin',
      'https://a.example',
    ],
    {
      kind: 'run',
      mode: 'development',
      variables: {
        POOLHOUSE_HOST: '0.0.0.0',
        POOLHOUSE_ALLOWED_HOSTS: 'poolhouse,auth',
        POOLHOUSE_ALLOWED_ORIGINS: 'https://a.example',
      },
    },
  ],
  [['--help'], { kind: 'help' }],
  [['serve', '-h'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
])('parses %j', (words, command) => {
  expect(parseCommand(words)).toEqual(command)
})

test.each([
  [['--log', 'info'], 'Unknown option --log. Set it with POOLHOUSE_LOG=… in the environment.'],
  [
    ['--master-key', 'c2VjcmV0IHNlY3JldCE='],
    'Unknown option --master-key. Set it with POOLHOUSE_MASTER_KEY=… in the environment.',
  ],
  [['--verbose'], 'Unknown option --verbose: see --help.'],
  [['-x'], 'Unknown option -x: see --help.'],
  [['--port'], '--port needs a value: see --help.'],
  [['--data='], '--data needs a value: see --help.'],
  [['--host', '--port', '1'], '--host needs a value: see --help.'],
  [['run'], 'Unknown command run. Use start or serve: see --help.'],
  [['start', 'now'], 'Unexpected argument now: see --help.'],
])('rejects %j', (words, message) => {
  expect(() => parseCommand(words)).toThrow(message)
})

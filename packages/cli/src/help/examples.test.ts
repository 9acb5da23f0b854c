import { afterAll, describe, expect, test } from 'vitest'
import { RecordingServer } from '../../test/aws-cli/recording-server.ts'
import { testHost } from '../../test/support/test-host.ts'
import { memberOptions } from '../command-line/operation-options.ts'
import { shapeOf, structureOf } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { commands, helpTables, tables } from '../generated/index.ts'
import { localTime } from '../output/local-time.ts'
import { splitWords } from '../prompt/words.ts'
import { run } from '../run.ts'
import { exampleCommand, exampleOptions } from './example-command.ts'

const server = await RecordingServer.start()
afterAll(() => {
  server.stop()
})

/** A response as the program prints it: times in words. */
const printed = (value: unknown, shape: Shape, shapes: Shapes): unknown => {
  const part = (item: unknown, name: string) => printed(item, shapeOf(name, shapes), shapes)
  if (shape.type === 'timestamp') return localTime(value as number)
  if (shape.type === 'list') return (value as unknown[]).map((item) => part(item, shape.member))
  if (shape.type !== 'structure') return value
  return Object.fromEntries(
    Object.entries(value as object).map(([name, item]) => [name, part(item, shape.members[name] ?? '')]),
  )
}

describe('the example in the help sends the documented request and prints the documented response', () => {
  test.each(Object.entries(commands))('%s', async (command, [name, noun]) => {
    const [loaded, help] = await Promise.all([tables[noun]?.(), helpTables[noun]?.()])
    const operation = loaded?.table.operations[name]
    const example = help?.table.operations[name]?.example
    if (!loaded || !operation || !example) throw new Error(`There is no table of ${name}.`)
    const { shapes } = loaded.table
    const { input = {}, output = {} } = example
    const options = exampleOptions(input as Record<string, unknown>, memberOptions(operation, loaded.table), shapes)
    const text = exampleCommand(command, options).replaceAll('\\\n', '')
    server.expect([{ body: output }])
    const { host, printed: streams } = testHost({
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: server.endpoint,
      AWS_ACCESS_KEY_ID: 'any',
      AWS_SECRET_ACCESS_KEY: 'any',
    })
    const code = await run([...splitWords(text).slice(1), '--no-paginate'], host)
    expect({ code, err: streams.err }).toEqual({ code: 0, err: '' })
    expect(server.requests.map(({ body }) => body)).toEqual([input])
    const helpPage = testHost()
    await run([command, 'help'], helpPage.host)
    expect(helpPage.printed.out.replaceAll(/^ {4}/gm, '')).toContain(streams.out || 'It prints nothing.')
    expect(JSON.parse(streams.out || '{}')).toEqual(printed(output, structureOf(operation.output, shapes), shapes))
  })
})

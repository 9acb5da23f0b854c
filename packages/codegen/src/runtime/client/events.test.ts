import { afterEach, expect, test, vi } from 'vitest'
import { readEvents, type ServerSentEvent } from './events.ts'

afterEach(() => vi.restoreAllMocks())

const read = async (chunks: readonly Uint8Array[]): Promise<ServerSentEvent[]> => {
  const events: ServerSentEvent[] = []
  for await (const event of readEvents(ReadableStream.from(chunks))) events.push(event)
  return events
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A text in chunks of some bytes, one of which is empty. */
const inChunks = (text: string, size: number): Uint8Array[] => {
  const whole = bytes(text)
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
    whole.subarray(index * size, (index + 1) * size),
  )
  return [...chunks.slice(0, 1), new Uint8Array(), ...chunks.slice(1)]
}

const stream = [
  ': a comment',
  'data: one',
  '',
  'event: turn',
  'id: 7',
  'data: two',
  'data:  lines: ü 😀 \u2028',
  'data',
  '',
  '',
  '__proto__: x',
  'event: none',
  '',
  'id',
  'data:',
  '',
  'data: unfinished',
]

test.each(['\n', '\r\n', '\r'].flatMap((end) => [1, 2, 3, 7, 1000].map((size) => [end, size] as const)))(
  'reads events with lines that end in %j from chunks of %i bytes',
  async (end, size) => {
    expect(await read(inChunks(stream.join(end), size))).toEqual([
      { event: 'message', data: 'one' },
      { event: 'turn', data: 'two\n lines: ü 😀 \u2028\n', id: '7' },
      { event: 'message', data: '', id: '' },
    ])
  },
)

test.each([
  ['of one line', 'data: ', 'xx'],
  ['of many lines', '', 'data: x\n'],
])('searches each part of a long event once: %s', async (_, start, part) => {
  const chunks = Array.from({ length: 1000 }, () => bytes(part))
  const length = 1000 * part.length
  const split = vi.spyOn(String.prototype, 'split')
  const events = await read([bytes(start), ...chunks, bytes('\n\n')])
  expect(events).toHaveLength(1)
  const searched = split.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0)
  expect(searched).toBeGreaterThanOrEqual(length)
  expect(searched).toBeLessThan(10 * length)
})

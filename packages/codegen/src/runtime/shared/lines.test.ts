import { afterEach, expect, test, vi } from 'vitest'
import { readLines } from './lines.ts'

afterEach(() => vi.restoreAllMocks())

const streamOf = (chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })

const read = async (chunks: readonly Uint8Array[]): Promise<string[]> => {
  const lines: string[] = []
  for await (const line of readLines(streamOf(chunks), (text) => text)) lines.push(line)
  return lines
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([1, 2, 3, 100])('reads lines from chunks of %i bytes', async (size) => {
  const whole = bytes('{"a":"ü"}\r\n\n\u001E[1]\n  \n"last 😀"')
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
    whole.subarray(index * size, (index + 1) * size),
  )
  expect(await read(chunks)).toEqual(['{"a":"ü"}', '[1]', '"last 😀"'])
})

test('searches each part of a long line once', async () => {
  const chunks = Array.from({ length: 1000 }, () => bytes('xx'))
  const split = vi.spyOn(String.prototype, 'split')
  await read(chunks)
  const searched = split.mock.contexts.reduce<number>((sum, text) => sum + String(text).length, 0)
  expect(searched).toBeLessThan(10 * 2000)
})

// Generated clients get this file as it is.

/** True for media types of one JSON value a line: NDJSON, JSON Lines and JSON text sequences (RFC 7464). */
export const isLines = (type: string): boolean =>
  /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)\s*(?:;|$)/i.test(type)

/** Values that go out one a line. */
export type Values<T = unknown> = Iterable<T> | AsyncIterable<T>

/** True for values that can go out one a line, and not for bytes or a text. */
export const isValues = (body: unknown): body is Values =>
  typeof body === 'object' &&
  body !== null &&
  (Symbol.asyncIterator in body || Symbol.iterator in body) &&
  !(body instanceof ReadableStream) &&
  !(body instanceof Uint8Array)

/** What begins a value of a JSON text sequence. */
const separator = '\u001E'

/** The values of a body with one a line, as they come. */
export const readLines = async function* (stream: ReadableStream<Uint8Array>): AsyncGenerator {
  const decoder = new TextDecoder()
  let rest = ''
  const complete = (text: string): string[] => text.split('\n').map((line) => line.replace(separator, '').trim())
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    const lines = complete(rest + decoder.decode(chunk, { stream: true }))
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line)
  }
  const last = complete(rest + decoder.decode()).join('')
  if (last !== '') yield JSON.parse(last)
}

/** Values as bytes, one a line, each requested when the last has been sent. */
export const lineStream = (values: Values, type: string): ReadableStream => {
  const encoder = new TextEncoder()
  const iterator: Iterator<unknown> | AsyncIterator<unknown> =
    Symbol.asyncIterator in values ? values[Symbol.asyncIterator]() : values[Symbol.iterator]()
  const start = /json-seq/i.test(type) ? separator : ''
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(`${start}${JSON.stringify(next.value)}\n`))
    },
    cancel: async () => void (await iterator.return?.()),
  })
}

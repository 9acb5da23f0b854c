// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** True for media types with one JSON value per line: NDJSON, JSON Lines and JSON text sequences (RFC 7464). */
export const isLines = (type: string): boolean =>
  /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)\s*(?:;|$)/i.test(type)

/** Values to send, one per line. */
export type Values<T = unknown> = Iterable<T> | AsyncIterable<T>

/** True for values that can be sent one per line; false for bytes and text. */
export const isValues = (body: unknown): body is Values =>
  typeof body === 'object' &&
  body !== null &&
  (Symbol.asyncIterator in body || Symbol.iterator in body) &&
  !(body instanceof ReadableStream) &&
  !(body instanceof Uint8Array)

/** Starts each value of a JSON text sequence. */
const separator = '\u001E'

/**
 * The values of a body with one value per line, yielded as they arrive.
 *
 * @param parse Parses the JSON text of a line; `index` is zero-based. The reader of the values receives its errors.
 */
export const readLines = async function* <T>(
  stream: ReadableStream | null,
  parse: (text: string, index: number) => T,
): AsyncGenerator<T> {
  const decoder = new TextDecoder()
  /** The parts of a line that has not ended: searched once each, because a line may arrive in very many. */
  let rest: string[] = []
  let index = 0
  const complete = (parts: readonly string[]): string => parts.join('').replace(separator, '').trim()
  for await (const chunk of (stream ?? []) as AsyncIterable<Uint8Array>) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n')
    rest.push(first)
    for (const next of others) {
      const line = complete(rest)
      rest = [next]
      if (line !== '') yield parse(line, index++)
    }
  }
  const last = complete([...rest, decoder.decode()])
  if (last !== '') yield parse(last, index)
}

/** Values as bytes, one per line. Each is requested after the previous one was sent. */
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

// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { type Fault, parsed } from './fault.ts'

/** True for media types of one JSON value a line: NDJSON, JSON Lines and JSON text sequences (RFC 7464). */
export const isLines = (type: string): boolean =>
  /^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|json-seq|stream\+json)\s*(?:;|$)/i.test(type)

/** Thrown while a handler reads lines, at the first that is not JSON or does not fit the schema. The request gets a 400. */
export class InvalidLine extends Error {
  override readonly name = 'InvalidLine'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(`The body has a line that is not what it should be: ${faults.map(({ message }) => message).join(', ')}`)
    this.faults = faults
  }
}

const parsedLine = (text: string, index: number, schema: unknown): unknown => {
  const faults: Fault[] = []
  let value: unknown
  try {
    value = parsed(schema, JSON.parse(text), 'body', faults)
  } catch {
    faults.push({ in: 'body', path: [], message: 'Expected JSON' })
  }
  if (faults.length === 0) return value
  throw new InvalidLine(faults.map((fault) => ({ ...fault, path: [index, ...fault.path] })))
}

/** What begins a value of a JSON text sequence. */
const separator = '\u001E'

/** The values of a body with one a line, as they come. */
export const readLines = async function* (stream: ReadableStream | null, schema: unknown): AsyncGenerator {
  const decoder = new TextDecoder()
  let rest = ''
  let index = 0
  const complete = (text: string): string[] => text.split('\n').map((line) => line.replace(separator, '').trim())
  for await (const chunk of (stream ?? []) as AsyncIterable<Uint8Array>) {
    const lines = complete(rest + decoder.decode(chunk, { stream: true }))
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield parsedLine(line, index++, schema)
  }
  const last = complete(rest + decoder.decode()).join('')
  if (last !== '') yield parsedLine(last, index, schema)
}

type Values = Iterable<unknown> | AsyncIterable<unknown>

/** True for values that can go out one a line. */
export const isValues = (body: unknown): body is Values =>
  typeof body === 'object' &&
  body !== null &&
  (Symbol.asyncIterator in body || Symbol.iterator in body) &&
  !(body instanceof ReadableStream) &&
  !(body instanceof Uint8Array)

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

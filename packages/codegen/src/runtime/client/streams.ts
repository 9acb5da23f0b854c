// Copied into generated clients of documents with streams, without this line.
import type { Checker } from './call.ts'
import { readEvents } from './events.ts'
import { isLines, isValues, lineStream, readLines, type Values } from '../shared/lines.ts'

const isEvents = (type: string): boolean => type.startsWith('text/event-stream')

/** Lines, each parsed with the schema. */
const checkedLines = async function* (lines: Values, schema: Checker): AsyncGenerator {
  for await (const line of lines) yield schema.parse(line)
}

/**
 * Functions for event streams and lines, which return `undefined` for other media types. Only clients that need them
 * import this module.
 */
export const streams = {
  /** The events or lines of a response. */
  received: (type: string, body: ReadableStream<Uint8Array>): AsyncIterable<unknown> | undefined => {
    if (isLines(type)) return readLines(body, (line): unknown => JSON.parse(line))
    return isEvents(type) ? readEvents(body) : undefined
  },
  /** Values as a body with one per line. */
  sent: (type: string, body: unknown): ReadableStream | undefined =>
    isLines(type) && isValues(body) ? lineStream(body, type) : undefined,
  /** The events or lines of a response. Lines are validated by the schema. */
  checked: (type: string, body: unknown, schema: Checker): unknown => {
    if (isLines(type) && isValues(body)) return checkedLines(body, schema)
    return isEvents(type) ? body : undefined
  },
}

/** Reads and writes event streams and lines. */
export type Streams = typeof streams

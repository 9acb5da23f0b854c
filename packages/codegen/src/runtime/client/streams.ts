// Copied into generated clients of documents with streams, without this line.
import { readEvents } from './events.ts'
import { isLines, isValues, lineStream, readLines } from '../shared/lines.ts'

/** Functions for event streams and lines. Only clients that need them import this module. */
export const streams = { isLines, isValues, lineStream, readEvents, readLines }

/** Reads and writes event streams and lines. */
export type Streams = typeof streams

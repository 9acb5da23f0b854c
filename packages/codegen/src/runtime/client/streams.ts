// Copied into generated clients of documents with streams, without this line.
import { readEvents } from './events.ts'
import { isLines, isValues, lineStream, readLines } from '../shared/lines.ts'

/** Bodies of events and of lines. Only clients of documents that have some pass it, so that others do not download it. */
export const streams = { isLines, isValues, lineStream, readEvents, readLines }

/** Reads and writes bodies of events and lines. */
export type Streams = typeof streams

// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { readEvents } from './events.ts'
import { isLines, isValues, lineStream, readLines } from '../shared/lines.ts'

/** Functions for event streams and lines. Only clients that need them import this module. */
export const streams = { isLines, isValues, lineStream, readEvents, readLines }

/** Reads and writes event streams and lines. */
export type Streams = typeof streams

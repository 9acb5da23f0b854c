// Generated from openapi.yaml by the test. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import { Note } from '../schemas/openapi.ts'
import { createRoute } from './runtime/route.ts'

/** A request to `writeNote`. */
export interface WriteNoteRequest {
  readonly body: Note
}

/** The result of the handler of `writeNote`. */
export type WriteNoteResult = {
  readonly status: 201
  readonly body: Note
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of notes. */
export interface NotesHandlers<E extends Env = Env> {
  writeNote(request: WriteNoteRequest, context: Context<E>): HandlerResult<WriteNoteResult>
}

export const writeNoteRoute = createRoute({
  operationId: 'writeNote',
  method: 'post',
  path: '/notes',
  tags: ['notes'],
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: Note } },
      },
    }
  },
  get responses() {
    return {
      201: {
        description: 'Written.',
        content: { 'application/json': { schema: Note } },
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  writeNote: { route: writeNoteRoute },
} satisfies Readonly<Record<string, Row>>

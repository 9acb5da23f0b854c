// Generated from openapi.yaml by the test. Do not edit.

import { createRoute } from '@hono/zod-openapi'
import { Note } from '../schemas/openapi.ts'

export const writeNote = createRoute({
  operationId: 'writeNote',
  method: 'post',
  path: '/notes',
  tags: ['notes'],
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: Note } },
    },
  },
  responses: {
    201: {
      description: 'Written.',
      content: { 'application/json': { schema: Note } },
    },
  },
})

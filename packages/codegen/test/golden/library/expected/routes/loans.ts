// Generated from openapi.yaml by the test. Do not edit.

import { createRoute } from '@hono/zod-openapi'
import { Unknown } from '../schemas/errors.ts'
import { Loan } from '../schemas/openapi.ts'

/** Take a book back */
export const EndLoan = createRoute({
  operationId: 'EndLoan',
  method: 'post',
  path: '/EndLoan',
  tags: ['loans'],
  summary: 'Take a book back',
  deprecated: true,
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: Loan } },
    },
  },
  responses: {
    204: {
      description: 'Taken back.',
    },
    404: {
      description: 'Not lent.',
      content: { 'application/json': { schema: Unknown } },
    },
  },
})

export const Ping = createRoute({
  operationId: 'Ping',
  method: 'get',
  path: '/Ping',
  tags: ['loans'],
  responses: {
    200: {
      description: 'Here.',
    },
  },
})

// Generated from openapi.yaml by the test. Do not edit.

import type { Context, Env } from 'hono'
import type { HandlerResult } from './runtime/respond.ts'
import type { Row } from './runtime/route.ts'
import { Unknown } from '../schemas/errors.ts'
import { Loan } from '../schemas/openapi.ts'
import { createRoute } from './runtime/route.ts'

/** A request to `endLoan`. */
export interface EndLoanRequest {
  readonly body: Loan
}

/** The result of the handler of `endLoan`. */
export type EndLoanResult = {
  readonly status: 204
  readonly headers?: Readonly<Record<string, string>>
} | {
  readonly status: 404
  readonly body: Unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A request to `ping`. */
export interface PingRequest {}

/** The result of the handler of `ping`. */
export type PingResult = {
  readonly status: 200
  readonly headers?: Readonly<Record<string, string>>
}

/** The handlers of the requests of loans. */
export interface LoansHandlers<E extends Env = Env> {
  /**
   * Take a book back
   *
   * @deprecated
   */
  endLoan(request: EndLoanRequest, context: Context<E>): HandlerResult<EndLoanResult>
  ping(request: PingRequest, context: Context<E>): HandlerResult<PingResult>
}

/** Take a book back */
export const endLoanRoute = createRoute({
  operationId: 'EndLoan',
  method: 'post',
  path: '/EndLoan',
  tags: ['loans'],
  summary: 'Take a book back',
  deprecated: true,
  get request() {
    return {
      body: {
        required: true,
        content: { 'application/json': { schema: Loan } },
      },
    }
  },
  get responses() {
    return {
      204: {
        description: 'Taken back.',
      },
      404: {
        description: 'Not lent.',
        content: { 'application/json': { schema: Unknown } },
      },
    }
  },
})

export const pingRoute = createRoute({
  operationId: 'Ping',
  method: 'get',
  path: '/Ping',
  tags: ['loans'],
  get responses() {
    return {
      200: {
        description: 'Here.',
      },
    }
  },
})

/** The routes, and the conversion of the texts of their parameters to values. */
export const rows = {
  endLoan: { route: endLoanRoute },
  ping: { route: pingRoute },
} satisfies Readonly<Record<string, Row>>

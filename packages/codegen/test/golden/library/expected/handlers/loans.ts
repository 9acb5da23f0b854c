import type { LoansHandlers } from '../hono/loans.ts'
import { NotImplemented } from '../hono/runtime/not-implemented.ts'

export const loansHandlers: LoansHandlers = {
  async endLoan() {
    throw new NotImplemented('endLoan')
  },
  async ping() {
    throw new NotImplemented('ping')
  },
}

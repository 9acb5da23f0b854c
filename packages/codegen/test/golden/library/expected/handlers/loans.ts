import type { LoansHandlers } from '../hono/loans.ts'

export const loansHandlers: LoansHandlers = {
  async endLoan() {
    throw new Error('endLoan is not written yet')
  },
  async ping() {
    throw new Error('ping is not written yet')
  },
}

import { describe } from 'vitest'
import { badInputContract } from './bad-input.ts'
import { codesContract } from './codes.ts'
import { hiddenUsersContract } from './hidden-users.ts'
import { orderOfChecksContract } from './order-of-checks.ts'
import { passwordsContract } from './passwords.ts'
import type { OpenApp } from './test-app.ts'
import { wholeFlowContract } from './whole-flow.ts'

/** Holds the whole app to what it promises, on the storage and the cryptography of a runtime. */
export const apiContract = (runtime: string, open: OpenApp): void => {
  describe(`the API on ${runtime}`, () => {
    badInputContract(open)
    codesContract(open)
    hiddenUsersContract(open)
    orderOfChecksContract(open)
    passwordsContract(open)
    wholeFlowContract(open)
  })
}

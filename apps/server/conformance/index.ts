import { describe } from 'vitest'
import { badInputConformance } from './bad-input.ts'
import { codesConformance } from './codes.ts'
import { hiddenUsersConformance } from './hidden-users.ts'
import { importsConformance } from './imports.ts'
import { limitsConformance } from './limits.ts'
import { orderOfChecksConformance } from './order-of-checks.ts'
import { passkeysConformance } from './passkeys.ts'
import { oneTimeProofsConformance } from './one-time-proofs.ts'
import { passwordsConformance } from './passwords.ts'
import type { OpenApp } from './test-app.ts'
import { wholeFlowConformance } from './whole-flow.ts'

/** Holds the whole app to what it promises, on the storage and the cryptography of a runtime. */
export const apiConformance = (runtime: string, open: OpenApp): void => {
  describe(`the API on ${runtime}`, () => {
    badInputConformance(open)
    codesConformance(open)
    hiddenUsersConformance(open)
    importsConformance(open)
    limitsConformance(open)
    orderOfChecksConformance(open)
    oneTimeProofsConformance(open)
    passkeysConformance(open)
    passwordsConformance(open)
    wholeFlowConformance(open)
  })
}

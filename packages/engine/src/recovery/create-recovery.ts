import { createConfirmReset } from './confirm-reset.ts'
import { createDemandReset } from './demand-reset.ts'
import { createRequestReset } from './request-reset.ts'
import type { Recovery, RecoveryDependencies } from './recovery.ts'

/** Creates the service. */
export const createRecovery = (dependencies: RecoveryDependencies): Recovery => ({
  request: createRequestReset(dependencies),
  confirm: createConfirmReset(dependencies),
  demand: createDemandReset(dependencies),
})

import { createConfirmReset } from './confirm-reset.ts'
import { createForceReset } from './force-reset.ts'
import { createRequestReset } from './request-reset.ts'
import type { Recovery, RecoveryDependencies } from './recovery.ts'

/** Creates the service. */
export const createRecovery = (dependencies: RecoveryDependencies): Recovery => ({
  request: createRequestReset(dependencies),
  confirm: createConfirmReset(dependencies),
  forceReset: createForceReset(dependencies),
})

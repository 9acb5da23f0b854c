import type { CreateRequirement } from '../requirement.ts'
import { requireDevice } from './device.ts'
import { requireNewPassword } from './new-password.ts'
import { requireSecondFactor } from './second-factor.ts'

/** The requirements of a sign-in, in the order in which they are checked. */
export const requirements: readonly CreateRequirement[] = [
  requireNewPassword,
  requireDevice('instead-of-mfa'),
  requireSecondFactor,
  requireDevice('after-mfa'),
]

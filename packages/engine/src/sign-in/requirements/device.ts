import { devicesReplaceMfa } from '../../devices/rules/tracking.ts'
import { provenState } from '../proven-state.ts'
import type { CreateRequirement } from '../requirement.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'

/** Issues the first challenge for a remembered device that has not proven itself. Other devices get no challenge. */
export const challengeDevice: CreateRequirement =
  ({ devices, sessions }) =>
  async ({ pool, client }, progress) => {
    const { user, methods, deviceKey } = progress
    if (deviceKey === undefined || methods.includes('DEVICE_SRP')) return undefined
    const { remembered } = await devices.require(user, deviceKey)
    if (!remembered) return undefined
    const challenge = 'DEVICE_SRP_AUTH'
    const state = provenState({ pool, client }, progress, challenge)
    return {
      kind: 'challenge',
      challenge,
      session: await sessions.open(state, sessionLifetimeMs(client)),
      parameters: { DEVICE_KEY: deviceKey, USERNAME: user.username },
    }
  }

/**
 * A remembered device that the client names must prove itself, instead of the second factor or after it, depending on the pool
 * (behaviour: devices, section 3).
 */
export const requireDevice =
  (when: 'instead-of-mfa' | 'after-mfa'): CreateRequirement =>
  (parts) => {
    const challenge = challengeDevice(parts)
    return async (attempt, progress) =>
      devicesReplaceMfa(attempt.pool) === (when === 'instead-of-mfa') ? challenge(attempt, progress) : undefined
  }

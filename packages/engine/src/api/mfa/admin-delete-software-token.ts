import { requirePool } from '../../pools/find-pool.ts'
import { changeUser } from '../../users/change-user.ts'
import { requireUser } from '../../users/find-user.ts'
import type { Handler } from '../handler.ts'

/** Removes the authenticator of a user who lost it. Succeeds for a user without one (G). */
export const adminDeleteSoftwareToken: Handler<'AdminDeleteSoftwareToken', 'pools' | 'users'> = async (
  { UserPoolId, Username },
  { pools, users },
) => {
  const user = await requireUser(users, await requirePool(pools, UserPoolId), Username)
  await changeUser(users, user, (current) => {
    if (!current.mfa) return current
    const { authenticator: _, pendingAuthenticator: __, preferred, ...mfa } = current.mfa
    const enabled = mfa.enabled.filter((factor) => factor !== 'SOFTWARE_TOKEN_MFA')
    return {
      ...current,
      mfa: { ...mfa, enabled, ...(preferred !== 'SOFTWARE_TOKEN_MFA' && { preferred }) },
    }
  })
  return {}
}

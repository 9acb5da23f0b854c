import type { Credential, PoolRecord, UserRecord } from '@poolhouse/storage'
import { passwordFailures } from './errors.ts'
import type { Passwords } from './passwords.ts'
import { checkPasswordPolicy, passwordPolicy } from './rules/policy.ts'

/**
 * Makes the credential that takes the place of the user's, after checking the new password against policy and history.
 * Throws InvalidPasswordException or PasswordHistoryPolicyViolationException.
 *
 * Works for users without a password too. A temporary password is no part of the history: it may be kept for good.
 *
 * @param options `repeatable`: the password may be one of the history, for operations whose contract has no error for that. The
 * history goes on, so that nobody can keep such a password for good.
 */
export const newCredential = async (
  passwords: Passwords,
  pool: PoolRecord,
  user: UserRecord,
  password: string,
  { temporary, repeatable = false }: { readonly temporary: boolean; readonly repeatable?: boolean },
): Promise<Credential> => {
  checkPasswordPolicy(pool, password)
  const earlier = earlierVerifiers(pool, user)
  for (const verifier of repeatable ? [] : earlier) {
    const then = { ...user, credential: { verifier, temporary: false, setAt: 0, history: [] } }
    if (await passwords.matches(pool, then, password)) throw passwordFailures.usedBefore()
  }
  return passwords.create(pool, user, password, { temporary, history: earlier })
}

/** The verifiers that a new password must not match, newest first: as many as the pool's PasswordHistorySize. */
const earlierVerifiers = (pool: PoolRecord, { credential }: UserRecord): Credential['history'] => {
  if (!credential) return []
  const current = credential.temporary ? [] : [credential.verifier]
  return [...current, ...credential.history].slice(0, passwordPolicy(pool).PasswordHistorySize ?? 0)
}

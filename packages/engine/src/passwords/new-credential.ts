import type { Credential, PoolRecord, UserRecord } from '@poolhouse/storage'
import { passwordFailures, type PolicyName } from './errors.ts'
import type { Passwords } from './passwords.ts'
import { checkPasswordPolicy, passwordPolicy } from './rules/policy.ts'

/**
 * Creates a new credential for a user, after checking the new password against policy and history.
 * Throws InvalidPasswordException or PasswordHistoryPolicyViolationException.
 *
 * Also for users without a password. A temporary password is not part of the history, so the user may keep it.
 *
 * @param options `policyName`: the name of the policy in errors. `repeatable`: allows a password in the history, for operations
 * that declare no error for that. The history is kept, so such a password cannot become permanent.
 */
export const newCredential = async (
  passwords: Passwords,
  pool: PoolRecord,
  user: UserRecord,
  password: string,
  {
    temporary,
    repeatable = false,
    policyName,
  }: { readonly temporary: boolean; readonly repeatable?: boolean; readonly policyName?: PolicyName },
): Promise<Credential> => {
  checkPasswordPolicy(pool, password, policyName)
  const earlier = earlierVerifiers(pool, user)
  for (const verifier of repeatable ? [] : earlier) {
    const then = { ...user, credential: { verifier, temporary: false, setAt: 0, history: [] } }
    if (await passwords.matches(pool, then, password)) throw passwordFailures.usedBefore()
  }
  return passwords.create(pool, user, password, { temporary, history: earlier })
}

/** The verifiers that a new password must not match, newest first; at most the pool's PasswordHistorySize. */
const earlierVerifiers = (pool: PoolRecord, { credential }: UserRecord): Credential['history'] => {
  if (!credential) return []
  const current = credential.temporary || credential.imported ? [] : [credential.verifier]
  return [...current, ...credential.history].slice(0, passwordPolicy(pool).PasswordHistorySize ?? 0)
}

import type { PoolRecord } from '@poolhouse/storage'
import type { Failure } from '../../kernel/failure.ts'
import { passwordFailures, type PolicyName } from '../errors.ts'

/** A character that counts as a symbol. A space counts, too, except at the start and the end. */
const symbol = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|(?<=.) (?=.)/s

type Rule = readonly [
  required: boolean | undefined,
  meets: (password: string) => boolean,
  failure: (policyName: PolicyName) => Failure,
]

/** The maximum length in the contract, which does not validate the passwords in challenge responses. */
const longest = 256

/** The password policy of a pool. Default: a length of at least 8. */
export const passwordPolicy = (pool: PoolRecord) => pool.settings.Policies?.PasswordPolicy ?? {}

/** Throws InvalidPasswordException for the first rule of the policy that a new password violates. */
export const checkPasswordPolicy = (pool: PoolRecord, password: string, policyName: PolicyName = 'policy'): void => {
  const policy = passwordPolicy(pool)
  const rules: readonly Rule[] = [
    [true, (text) => Array.from(text).length >= (policy.MinimumLength ?? 8), passwordFailures.tooShort],
    [true, (text) => Array.from(text).length <= longest, passwordFailures.tooLong],
    [policy.RequireUppercase, (text) => /[A-Z]/.test(text), passwordFailures.withoutUppercase],
    [policy.RequireLowercase, (text) => /[a-z]/.test(text), passwordFailures.withoutLowercase],
    [policy.RequireNumbers, (text) => /[0-9]/.test(text), passwordFailures.withoutNumbers],
    [policy.RequireSymbols, (text) => symbol.test(text), passwordFailures.withoutSymbols],
  ]
  for (const [required, meets, failure] of rules) if (required && !meets(password)) throw failure(policyName)
}

import type { CompromisedPasswords } from '@poolhouse/engine'
import type { Log } from '../log/log.ts'

/**
 * The empty list of servers without POOLHOUSE_COMPROMISED_PASSWORDS. A warning names the setting at the start if a pool has
 * threat protection, when an administrator configures the check, and otherwise when a password would first be checked.
 */
export const noCompromisedPasswords = (log: Log): CompromisedPasswords => {
  let hasWarned = false
  const warn = () => {
    hasWarned = true
    log.warn(
      { detail: 'set POOLHOUSE_COMPROMISED_PASSWORDS to a list, or to https://api.pwnedpasswords.com' },
      'a pool has threat protection, but no password is compared with a list of compromised ones',
    )
  }
  return {
    contains: async () => {
      if (!hasWarned) warn()
      return false
    },
    required: warn,
  }
}

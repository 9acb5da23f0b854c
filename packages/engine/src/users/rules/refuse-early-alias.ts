import type { PoolRecord } from '@poolhouse/storage'
import { signUpFailures } from '../sign-up-errors.ts'

/**
 * Throws when somebody who signs up wants a preferred username in a pool where it is an alias: being unique there, it is given
 * to confirmed users only.
 */
export const refuseEarlyAlias = ({ settings }: PoolRecord, attributes: Readonly<Record<string, string>>): void => {
  if (attributes.preferred_username && settings.AliasAttributes?.includes('preferred_username')) {
    throw signUpFailures.preferredUsernameTooEarly()
  }
}

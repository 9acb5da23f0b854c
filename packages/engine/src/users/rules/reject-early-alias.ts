import type { PoolRecord } from '@poolhouse/storage'
import { signUpFailures } from '../sign-up-errors.ts'

/**
 * Throws if a sign-up contains a preferred username in a pool where it is an alias, because only confirmed users can have
 * one (H).
 */
export const rejectEarlyAlias = ({ settings }: PoolRecord, attributes: Readonly<Record<string, string>>): void => {
  if (attributes.preferred_username && settings.AliasAttributes?.includes('preferred_username')) {
    throw signUpFailures.preferredUsernameTooEarly()
  }
}

import { WrongMasterKeyError } from '@poolhouse/engine'
import { StorageFailure } from '@poolhouse/storage'
import { SettingsError } from '../settings/reader.ts'

/** What hinders a start and is not a fault of ours, in words for the operator; anything else as it is. */
export const forOperator = (error: unknown, name: string): unknown => {
  if (error instanceof WrongMasterKeyError) {
    return new SettingsError([
      `${name} was sealed under another master key: give the key it was made with. Nothing was changed.`,
    ])
  }
  return error instanceof StorageFailure && error.code !== 'unknown' ? new SettingsError([error.message]) : error
}

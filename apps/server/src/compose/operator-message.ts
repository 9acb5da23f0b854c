import { WrongMasterKeyError } from '@poolhouse/engine'
import { StorageFailure } from '@poolhouse/storage'
import { SettingsError } from '../settings/reader.ts'

/** A database as the operator knows it. */
export interface Place {
  /** Never with a password. */
  readonly name: string
  /** The setting that says where it is, if one does. */
  readonly setting?: string
}

/** What hinders a start and is not a fault of ours, in words for the operator; anything else as it is. */
export const operatorMessage = (error: unknown, { name, setting }: Place): unknown => {
  if (error instanceof WrongMasterKeyError) {
    return new SettingsError([
      `${name} was sealed under another master key: give the key it was made with as POOLHOUSE_MASTER_KEY, or begin with an empty database. Nothing was changed.`,
    ])
  }
  if (!(error instanceof StorageFailure) || error.code === 'unknown') return error
  return new SettingsError([setting === undefined ? error.message : `${error.message} ${setting} says where it is.`])
}

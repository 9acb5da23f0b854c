import { WrongMasterKeyError } from '@poolhouse/engine'
import { StorageFailure } from '@poolhouse/storage'
import { SettingsError } from '../settings/reader.ts'

/** The location of a database, for messages to the operator. */
export interface DatabaseLocation {
  /** Never contains a password. */
  readonly name: string
  /** The setting that contains its location, if there is one. */
  readonly setting?: string
}

/** Converts an error that prevents a start into advice for the operator. Internal errors are returned unchanged. */
export const operatorMessage = (error: unknown, { name, setting }: DatabaseLocation): unknown => {
  if (error instanceof WrongMasterKeyError) {
    return new SettingsError([
      `${name} is encrypted with another master key: set POOLHOUSE_MASTER_KEY to the key it was created with, or start with an empty database. Nothing was changed.`,
    ])
  }
  if (!(error instanceof StorageFailure) || error.code === 'unknown') return error
  return new SettingsError([
    setting === undefined ? error.message : `${error.message} Its location is set with ${setting}.`,
  ])
}

import { accessSync, closeSync, constants, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { StorageFailure } from '@poolhouse/storage'
import { makeFolder } from './make-folder.ts'

/**
 * Creates the file if it does not exist. SQLite would make it readable by every user; its other files get their mode
 * from it.
 */
export const makeFile = (file: string): void => {
  const folder = dirname(file)
  try {
    makeFolder(folder)
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
    accessSync(folder, constants.W_OK)
    closeSync(openSync(file, 'a', 0o600))
  } catch (error) {
    throw new StorageFailure(
      'denied',
      `${file} cannot be opened for writing (${error instanceof Error ? error.message : String(error)}). ` +
        `Allow this user to write the file and its folder, or choose another file for the data. Nothing was changed.`,
      { cause: error },
    )
  }
}

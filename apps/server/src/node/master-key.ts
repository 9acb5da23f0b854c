import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@poolhouse/storage-sqlite/make-folder'
import { parsers } from '../settings/parsers.ts'
import { SettingsError } from '../settings/reader.ts'

const keyFile = 'master.key'
const keyLength = 32

/** The database file, next to the key. */
export const databaseFile = 'poolhouse.sqlite'

/** Runs a function on the data folder. Converts file system errors to advice that names the folder. */
const inFolder = <T>(data: string, act: () => T): T => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new SettingsError([
      `${data} cannot store the data: make it a folder that this user can write, or set POOLHOUSE_DATA to another folder. (${error.message})`,
    ])
  }
}

/**
 * Creates the data folder, readable by this user only and ignored by Git. Throws a SettingsError if it cannot be
 * created.
 */
export const prepareData = (data: string): void =>
  inFolder(data, () => {
    if (existsSync(data)) readdirSync(data)
    else {
      makeFolder(data)
      writeFileSync(join(data, '.gitignore'), '*\n')
    }
  })

const isExisting = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Writes a new key, unless another process has written one. */
const makeKey = (path: string): void => {
  try {
    writeFileSync(path, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!isExisting(error)) throw error
  }
}

/**
 * Reads the master key of a development server, which is generated once and stored in a file that only this user can read.
 * Rejects a database without its key, because a new key could not decrypt it.
 */
export const fileMasterKey = (data: string): Uint8Array => {
  const path = join(data, keyFile)
  if (!existsSync(path)) {
    if (existsSync(join(data, databaseFile))) {
      throw new SettingsError([`${path} is missing: restore it, or delete ${data} to start with an empty database.`])
    }
    inFolder(data, () => makeKey(path))
  }
  const key = parsers.masterKey(inFolder(data, () => readFileSync(path, 'utf8')).trim())
  if (!key)
    throw new SettingsError([
      `${path} does not contain 32 bytes in base64: restore the right file, or delete ${data} to start with an empty database.`,
    ])
  return key
}

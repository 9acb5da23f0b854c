import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@poolhouse/storage-sqlite/make-folder'
import { parsers } from '../settings/parsers.ts'
import { SettingsError } from '../settings/reader.ts'

const keyFile = 'master.key'
const keyLength = 32

/** The database, beside the key. */
export const databaseFile = 'poolhouse.sqlite'

/** Does something in the folder of the data; where the file system refuses, says which folder it was and what to do. */
const inFolder = <T>(data: string, act: () => T): T => {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new SettingsError([
      `${data} cannot hold the data: see that it is a folder this user may write, or choose another with POOLHOUSE_DATA. (${error.message})`,
    ])
  }
}

/**
 * Makes the folder of the data, for this user only, and keeps Git from taking what is in it. Throws a SettingsError where
 * that cannot be.
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

/** Writes a fresh key, unless another process was first. */
const makeKey = (path: string): void => {
  try {
    writeFileSync(path, `${randomBytes(keyLength).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!isExisting(error)) throw error
  }
}

/**
 * The master key of a development server: made once, kept in a file that only this user may read. A database without its
 * key is refused, since a fresh key could open nothing in it.
 */
export const fileMasterKey = (data: string): Uint8Array => {
  const path = join(data, keyFile)
  if (!existsSync(path)) {
    if (existsSync(join(data, databaseFile))) {
      throw new SettingsError([`${path} is missing: put it back, or remove ${data} to begin anew.`])
    }
    inFolder(data, () => makeKey(path))
  }
  const key = parsers.masterKey(inFolder(data, () => readFileSync(path, 'utf8')).trim())
  if (!key)
    throw new SettingsError([
      `${path} does not hold 32 bytes in base64: put the right file back, or remove ${data} to begin anew.`,
    ])
  return key
}

import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { SettingsError } from '../settings/reader.ts'
import { databaseFile, fileMasterKey, prepareData } from './master-key.ts'

/** Does something without the rights of root, where the tests have them. */
const asOrdinaryUser = (act: () => void): void => {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.(65_534)
  try {
    act()
  } finally {
    process.seteuid?.(0)
  }
}

const folder = (): string => join(temporaryFolder(), 'data')

test('is generated once, readable by this user only, and ignored by Git', () => {
  const data = folder()
  prepareData(data)
  const key = fileMasterKey(data)
  expect(key).toHaveLength(32)
  prepareData(data)
  expect(fileMasterKey(data)).toEqual(key)
  expect(statSync(data).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'master.key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(data, '.gitignore'), 'utf8')).toBe('*\n')
  const other = folder()
  prepareData(other)
  expect(fileMasterKey(other)).not.toEqual(key)
})

test('is not generated again for a database that needs the lost one', () => {
  const data = folder()
  prepareData(data)
  writeFileSync(join(data, databaseFile), '')
  expect(() => fileMasterKey(data)).toThrow(
    `${join(data, 'master.key')} is missing: restore it, or delete ${data} to start with an empty database.`,
  )
})

test('is rejected if it is not a key', () => {
  const data = folder()
  prepareData(data)
  writeFileSync(join(data, 'master.key'), 'secret')
  expect(() => fileMasterKey(data)).toThrow(/does not contain 32 bytes in base64: restore the right file/)
})

describe('a folder that cannot store the data is rejected with advice', () => {
  /** Why a folder is rejected, if the rest is as it should be. */
  const reasonOf = (data: string): unknown => {
    const sentence = `${data} cannot store the data: make it a folder that this user can write, or set POOLHOUSE_DATA to another folder. (`
    try {
      prepareData(data)
      return 'It is not rejected.'
    } catch (error) {
      return error instanceof SettingsError && error.message.startsWith(sentence)
        ? error.message.slice(sentence.length, -1)
        : error
    }
  }

  test('a path in which no folder can be created', () => {
    expect(reasonOf('/proc/x')).toBe("ENOENT: no such file or directory, mkdir '/proc/x'")
    expect(reasonOf('/proc/x/y')).toBe("ENOENT: no such file or directory, mkdir '/proc/x'")
  })

  test('a file, and a path below one', () => {
    const data = folder()
    writeFileSync(data, '')
    expect(reasonOf(data)).toBe(`ENOTDIR: not a directory, scandir '${data}'`)
    expect(reasonOf(join(data, 'deeper'))).toBe(`ENOTDIR: not a directory, mkdir '${join(data, 'deeper')}'`)
  })

  test('a path or name that is too long', () => {
    const data = folder()
    const deep = join(data, ...Array<string>(900).fill('deeper'))
    expect(reasonOf(deep)).toBe(`ENAMETOOLONG: name too long, mkdir '${deep}'`)
    expect(existsSync(data)).toBe(false)
    const long = join(data, 'x'.repeat(300))
    expect(reasonOf(long)).toBe(`ENAMETOOLONG: name too long, mkdir '${long}'`)
  })

  test('a folder of another user', () => {
    const data = folder()
    prepareData(data)
    chmodSync(dirname(data), 0o755)
    chmodSync(data, 0)
    asOrdinaryUser(() => {
      expect(reasonOf(data)).toBe(`EACCES: permission denied, scandir '${data}'`)
      expect(reasonOf(join(data, 'deeper'))).toBe(`EACCES: permission denied, mkdir '${join(data, 'deeper')}'`)
    })
    chmodSync(data, 0o700)
  })
})

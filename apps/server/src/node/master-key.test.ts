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

test('is made once, for this user only, and kept out of Git', () => {
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

test('is not made anew for a database that needs the one that is lost', () => {
  const data = folder()
  prepareData(data)
  writeFileSync(join(data, databaseFile), '')
  expect(() => fileMasterKey(data)).toThrow(
    `${join(data, 'master.key')} is missing: put it back, or remove ${data} to begin anew.`,
  )
})

test('is refused when it is not a key', () => {
  const data = folder()
  prepareData(data)
  writeFileSync(join(data, 'master.key'), 'secret')
  expect(() => fileMasterKey(data)).toThrow(/does not hold 32 bytes in base64: put the right file back/)
})

describe('a folder that cannot hold the data is refused in a sentence', () => {
  const refused = (data: string, reason: string) =>
    expect(() => prepareData(data)).toThrow(
      new SettingsError([
        `${data} cannot hold the data: see that it is a folder this user may write, or choose another with POOLHOUSE_DATA. (${reason})`,
      ]),
    )

  test('where nothing can be made', () => {
    refused('/proc/x', "ENOENT: no such file or directory, mkdir '/proc/x'")
    refused('/proc/x/y', "ENOENT: no such file or directory, mkdir '/proc/x'")
  })

  test('a file, and what would be in one', () => {
    const data = folder()
    writeFileSync(data, '')
    refused(data, `ENOTDIR: not a directory, scandir '${data}'`)
    refused(join(data, 'deeper'), `ENOTDIR: not a directory, mkdir '${join(data, 'deeper')}'`)
  })

  test('a path that is too long, or a name in it', () => {
    const data = folder()
    const deep = join(data, ...Array<string>(900).fill('deeper'))
    refused(deep, `ENAMETOOLONG: name too long, mkdir '${deep}'`)
    expect(existsSync(data)).toBe(false)
    const long = join(data, 'x'.repeat(300))
    refused(long, `ENAMETOOLONG: name too long, mkdir '${long}'`)
  })

  test('what another user keeps to themselves', () => {
    const data = folder()
    prepareData(data)
    chmodSync(dirname(data), 0o755)
    chmodSync(data, 0)
    asOrdinaryUser(() => {
      refused(data, `EACCES: permission denied, scandir '${data}'`)
      refused(join(data, 'deeper'), `EACCES: permission denied, mkdir '${join(data, 'deeper')}'`)
    })
    chmodSync(data, 0o700)
  })
})

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { databaseFile, fileMasterKey, prepareData } from './master-key.ts'

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

test('a folder that cannot hold the data is refused in a sentence', () => {
  const data = folder()
  writeFileSync(data, '')
  const refusal = `${data} cannot hold the data: see that it is a folder this user may write, or choose another with POOLHOUSE_DATA.`
  expect(() => prepareData(data)).toThrow(refusal)
  expect(() => prepareData(join(data, 'deeper'))).toThrow('cannot hold the data')
})

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StorageFailure } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { ended, startProgram } from '@poolhouse/storage/conformance/killed'
import { aFullUser, aPool } from '@poolhouse/storage/conformance/samples'
import { migrations } from '@poolhouse/storage-sql/testing'
import { openSqliteStorage } from '../src/index.ts'
import { openDatabase, useWriteAheadLog } from '../src/open-database.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The schema version of this version of Poolhouse. */
const newest = migrations.length

/** What opening was rejected for. */
const rejection = async (path: string): Promise<Pick<StorageFailure, 'code' | 'message'>> => {
  const error: unknown = await openSqliteStorage({ path }).catch((reason: unknown) => reason)
  if (!(error instanceof StorageFailure)) throw new Error('It was opened, or failed otherwise.', { cause: error })
  return { code: error.code, message: error.message }
}

/** Runs something without the rights of root, where the tests have them. */
const asOrdinaryUser = async <T>(act: () => Promise<T>): Promise<T> => {
  if (process.getuid?.() !== 0) return act()
  process.seteuid?.(65_534)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

/** A file that was opened, used and closed. */
const usedFile = async (): Promise<string> => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  await storage.pools.insert(aPool(), [])
  await storage.close()
  return path
}

const pageSize = 4096

/** A file of many pages that was closed. */
const fileOfManyUsers = async (): Promise<string> => {
  const path = await usedFile()
  const storage = await openSqliteStorage({ path })
  const users = Array.from({ length: 300 }, (_, index) => aFullUser(aPool().id, `user-${index}`))
  await Promise.all(users.map((user) => storage.users.insert(user)))
  await storage.close()
  return path
}

/** Changes a file so that the change stands in the log, and the process that made it is gone. */
const changeInLog = (path: string, sql: string): void => {
  const database = new DatabaseSync(path)
  const other = new DatabaseSync(path, { readOnly: true })
  other.prepare('select 1 from sqlite_schema').all()
  database.exec(sql)
  // The last to close only reads: it leaves the log.
  database.close()
  other.close()
}

describe('opening a file', () => {
  test('creates the folder and the files, accessible to this user only', async () => {
    const folder = join(temporaryFolder(), 'new', 'folder')
    const storage = await openSqliteStorage({ path: join(folder, 'poolhouse.db') })
    await storage.pools.insert(aPool(), [])
    const modes = readdirSync(folder).map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)])
    expect(modes).toEqual([
      ['poolhouse.db', '600'],
      ['poolhouse.db-shm', '600'],
      ['poolhouse.db-wal', '600'],
    ])
    expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
    await storage.close()
    expect(readdirSync(folder)).toEqual(['poolhouse.db'])
  })

  test('sets synchronous commits, write-ahead log, foreign keys and the application id', () => {
    const path = join(temporaryFolder(), 'poolhouse.db')
    const database = openDatabase(path)
    useWriteAheadLog(database, path)
    const value = (pragma: string) => Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0]
    const settings = ['synchronous', 'journal_mode', 'foreign_keys', 'secure_delete', 'application_id'].map(value)
    database.close()
    expect(settings).toEqual([2, 'wal', 1, 1, 0x706f6f6c])
  })

  test('works for several processes at the same time', async () => {
    const path = join(temporaryFolder(), 'poolhouse.db')
    const ids = ['us-east-1_A', 'us-east-1_B', 'us-east-1_C', 'us-east-1_D']
    const opener = new URL('scripts/open-and-write.ts', import.meta.url)
    expect(await Promise.all(ids.map((id) => ended(startProgram(opener, path, id))))).toEqual([0, 0, 0, 0])
    const storage = await openSqliteStorage({ path })
    expect((await storage.pools.list({ limit: 9 })).items.map(({ id }) => id)).toEqual(ids)
    await storage.close()
  })

  test('accepts a copy in another journal mode', async () => {
    const path = await usedFile()
    const copy = join(temporaryFolder(), 'copy.db')
    const database = new DatabaseSync(path)
    database.exec(`vacuum into '${copy}'`)
    database.close()
    const storage = await openSqliteStorage({ path: copy })
    expect(await storage.pools.find(aPool().id)).toEqual(aPool())
    await storage.close()
  })

  test('rejects a newer version, and leaves the file unchanged', async () => {
    const path = await usedFile()
    const database = new DatabaseSync(path)
    database.exec(`update schema_version set version = ${newest + 1}`)
    database.close()
    const before = readFileSync(path)
    expect(await rejection(path)).toEqual({
      code: 'newer',
      message:
        `The database has schema version ${newest + 1}, but this version of Poolhouse supports up to ${newest}. ` +
        'Start the newer version, or restore a backup from before its first start. Nothing was changed.',
    })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(join(path, '..'))).toEqual(['poolhouse.db'])
  })

  test("rejects another program's database, and leaves the file unchanged", async () => {
    const path = join(temporaryFolder(), 'other.db')
    const database = new DatabaseSync(path)
    database.exec('create table recipes (id integer)')
    database.close()
    const before = readFileSync(path)
    expect(await rejection(path)).toEqual({
      code: 'foreign',
      message: `${path} is an SQLite database of another program. Choose another file for the data. Nothing was changed.`,
    })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('rejects a file that is not a database, and leaves it unchanged', async () => {
    const path = join(temporaryFolder(), 'poolhouse.db')
    writeFileSync(path, 'Dear diary, '.repeat(100))
    expect(await rejection(path)).toEqual({
      code: 'corrupt',
      message:
        `${path} is not a SQLite database, or is damaged: move it away and restore a backup. ` +
        'Nothing was changed. (file is not a database)',
    })
    expect(readFileSync(path, 'utf8')).toBe('Dear diary, '.repeat(100))
  })

  test.each(['a page in the midst of it', 'its end'])(
    'rejects a file with damage in %s, and leaves it unchanged',
    async (which) => {
      const path = await fileOfManyUsers()
      const whole = readFileSync(path)
      const damaged = join(temporaryFolder(), 'damaged.db')
      const middle = Math.floor(whole.length / 2 / pageSize) * pageSize
      const bytes =
        which === 'its end' ? whole.subarray(0, middle) : Buffer.from(whole).fill(0x5a, middle, middle + pageSize)
      writeFileSync(damaged, bytes)
      expect(await rejection(damaged)).toEqual({
        code: 'corrupt',
        message: expect.stringMatching(
          /damaged\.db is damaged: move it away and restore a backup\. Nothing was changed\. \(.+\)$/,
        ),
      })
      expect(readFileSync(damaged).equals(bytes)).toBe(true)
      expect(readdirSync(join(damaged, '..'))).toEqual(['damaged.db'])
    },
  )

  test.each<[string, (path: string) => void]>([
    [
      'corrupt',
      (path) => {
        const whole = readFileSync(path)
        const middle = Math.floor(whole.length / 2 / pageSize) * pageSize
        writeFileSync(path, whole.fill(0x5a, middle, middle + pageSize))
      },
    ],
    ['newer', (path) => changeInLog(path, `update schema_version set version = ${newest + 1}`)],
    ['foreign', (path) => changeInLog(path, 'pragma application_id = 7')],
  ])('rejects a file that is %s, and leaves it and the log of a killed process unchanged', async (code, spoil) => {
    const folder = temporaryFolder()
    const path = join(folder, 'left.db')
    copyFileSync(await fileOfManyUsers(), path)
    const storage = await openSqliteStorage({ path })
    await storage.pools.insert(aPool('us-east-1_InTheLog'), [])
    const left = join(temporaryFolder(), 'left.db')
    for (const end of ['', '-wal']) copyFileSync(`${path}${end}`, `${left}${end}`)
    await storage.close()
    spoil(left)
    const before = ['', '-wal'].map((end) => readFileSync(`${left}${end}`))
    expect(before[1]?.length).toBeGreaterThan(0)
    expect((await rejection(left)).code).toBe(code)
    expect(['', '-wal'].map((end, index) => readFileSync(`${left}${end}`).equals(before[index]!))).toEqual([true, true])
  })

  test('reports damage that appears while the file is open, and serves what can be read', async () => {
    const path = await fileOfManyUsers()
    const storage = await openSqliteStorage({ path })
    // The pages that were read are kept: those of the users were not.
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.fill(0x5a, Math.floor(bytes.length / 4 / pageSize) * pageSize))
    expect(await storage.pools.find(aPool().id)).toEqual(aPool())
    const reads = Array.from({ length: 300 }, (_, index) => storage.users.findByName(aPool().id, `user-${index}`))
    const failures = (await Promise.allSettled(reads)).flatMap((read) =>
      read.status === 'rejected' ? [read.reason as StorageFailure] : [],
    )
    expect(failures.length).toBeGreaterThan(0)
    expect(new Set(failures.map(({ code, message }) => `${code}: ${message}`))).toEqual(
      new Set([
        `corrupt: ${path} is damaged: move it away and restore a backup. Nothing was changed. (database disk image is malformed)`,
      ]),
    )
    await storage.close()
  })

  test('rejects a file whose header is damaged', async () => {
    const path = await usedFile()
    const damaged = join(temporaryFolder(), 'damaged.db')
    writeFileSync(damaged, readFileSync(path).fill(0x5a, 100, 4096))
    expect(await rejection(damaged)).toEqual({
      code: 'corrupt',
      message: `${damaged} is damaged: move it away and restore a backup. Nothing was changed. (database disk image is malformed)`,
    })
  })

  test('rejects a folder whose path is a file', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    const { code, message } = await rejection(join(folder, 'file', 'poolhouse.db'))
    expect([code, message]).toEqual([
      'denied',
      expect.stringContaining('choose another file for the data. Nothing was changed.'),
    ])
    expect((await rejection(folder)).code).toBe('denied')
  })

  test('rejects a folder that is not writable', async () => {
    const folder = temporaryFolder()
    const path = await usedFile()
    mkdirSync(join(folder, 'locked'))
    copyFileSync(path, join(folder, 'locked', 'there.db'))
    chmodSync(join(folder, 'locked', 'there.db'), 0o666)
    chmodSync(join(folder, 'locked'), 0o555)
    chmodSync(folder, 0o755)
    const rejections = await asOrdinaryUser(async () => [
      await rejection(join(folder, 'locked', 'new.db')),
      await rejection(join(folder, 'locked', 'there.db')),
    ])
    chmodSync(join(folder, 'locked'), 0o755)
    expect(rejections.map(({ code }) => code)).toEqual(['denied', 'denied'])
    expect(rejections[0]?.message).toMatch(
      /new\.db cannot be opened for writing \(EACCES: .*\)\. Allow this user to write the file and its folder, or choose another/,
    )
    expect(existsSync(join(folder, 'locked', 'new.db'))).toBe(false)
  })

  test('rejects a file that is not writable', async () => {
    const path = await usedFile()
    chmodSync(path, 0o444)
    chmodSync(join(path, '..'), 0o777)
    const { code, message } = await asOrdinaryUser(() => rejection(path))
    expect([code, message]).toEqual(['denied', expect.stringContaining('EACCES: permission denied')])
  })
})

test('a closed storage reports that it is closed', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  await storage.close()
  await storage.close()
  const closed = { code: 'closed', message: `The storage in ${path} was closed.` }
  await expect(storage.pools.find('x')).rejects.toMatchObject(closed)
  await expect(storage.pools.insert(aPool(), [])).rejects.toMatchObject(closed)
})

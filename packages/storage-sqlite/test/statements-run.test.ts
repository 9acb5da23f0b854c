import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Driver, openSqlStorage } from '@poolhouse/storage-sql'
import { expect, test } from 'vitest'
import { aClient, aFullUser, aPool, aUser, noon, username } from '@poolhouse/storage/conformance/samples'
import { createSqliteDriver } from '../src/sqlite-driver.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { id } = aPool()

/** A storage with a pool that records which statements it runs, by their first words. */
const watched = async () => {
  const database = new DatabaseSync(join(temporaryFolder(), 'test.db'))
  const driver = createSqliteDriver(database, 'test.db')
  let log: string[] = []
  const note = (sql: string) =>
    log.push(
      /^(?:insert into|update|delete from|select [^]* from) "\w+"/.exec(sql)?.[0].replace(/ [^]* from/, '') ?? sql,
    )
  const watching: Driver = {
    ...driver,
    read: (query) => {
      note(query.sql)
      return driver.read(query)
    },
    write: (steps) => {
      for (const { run } of steps) note(run.sql)
      return driver.write(steps)
    },
  }
  const storage = await openSqlStorage(watching)
  await storage.pools.insert(aPool(), [])
  /** The statements that something ran. */
  const ran = async (act: () => Promise<unknown>): Promise<string[]> => {
    log = []
    await act()
    return log
  }
  return { storage, ran }
}

test('saving the members that sign-ins change takes one statement', async () => {
  const { storage, ran } = await watched()
  const user = aFullUser(id, 'ada')
  await storage.users.insert(user)
  const found = (await storage.users.find(id, user.sub))!
  const changed = { ...found, lockout: undefined, codes: {}, attempts: { SignIn: [noon] }, modifiedAt: noon + 1 }
  expect(await ran(() => storage.users.save([changed]))).toEqual(['update "users"'])
  await storage.close()
})

test('saving searchable members only writes the rows that changed', async () => {
  const { storage, ran } = await watched()
  const user = aFullUser(id, 'ada')
  await storage.users.insert(user)
  const { attributes } = user
  const tried = ['update "users"', 'select "users"', 'update "users"']
  let version = 0
  const saved = (change: Partial<typeof user>) =>
    ran(() => storage.users.save([{ ...user, ...change, version: ++version }]))
  expect(await saved({ attributes: { ...attributes, 'custom:level': '8' } })).toEqual(tried)
  expect(await saved({ attributes: { ...attributes, name: 'Countess' } })).toEqual([
    ...tried,
    'delete from "user_search"',
    'insert into "user_search"',
  ])
  expect(await saved({ names: [username('ada')] })).toEqual([
    ...tried,
    'delete from "user_names"',
    'delete from "user_search"',
    'insert into "user_search"',
  ])
  await storage.close()
})

test('reading one record takes one statement', async () => {
  const { storage, ran } = await watched()
  await storage.clients.insert(aClient(id))
  await storage.users.insert(aUser(id, 'ada'))
  expect(await ran(() => storage.pools.find(id))).toEqual(['select "pools"'])
  expect(await ran(() => storage.clients.find(aClient(id).id))).toEqual(['select "clients"'])
  expect(await ran(() => storage.users.find(id, 'sub-of-ada'))).toEqual(['select "users"'])
  expect(await ran(() => storage.users.findByName(id, 'ada'))).toEqual(['select "user_names"'])
  expect(await ran(() => storage.users.estimateCount(id))).toEqual(['select "user_counts"'])
  await storage.close()
})

test('pools and clients are parsed once per version', async () => {
  const { storage } = await watched()
  const { pools, clients } = storage
  await clients.insert(aClient(id))
  const [pool, client] = [await pools.find(id), await clients.find(aClient(id).id)]
  expect(await pools.find(id)).toBe(pool)
  expect(await clients.find(aClient(id).id)).toBe(client)
  await pools.save({ ...pool!, name: 'renamed' })
  expect(await pools.find(id)).toEqual({ ...pool, version: 2, name: 'renamed' })
  expect(pool).toEqual(aPool())
  await storage.close()
})

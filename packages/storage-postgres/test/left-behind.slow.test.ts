import { OwnerNotFound, type Storage } from '@poolhouse/storage'
import { aPool, aUser, username, withPool, withUser } from '@poolhouse/storage/conformance/samples'
import { expect, onTestFinished, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { connected, query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

const { id } = aPool()
const { sub } = aUser(id, 'ada')

/** A storage with one user, and another connection whose transaction stays open for as long as the test needs. */
const opened = async () => {
  const url = await emptySchema()
  const storage = await openPostgresStorage({ url })
  const other = await connected(url)
  onTestFinished(async () => {
    await other.end()
    await storage.close()
  })
  await withPool(storage)
  await withUser(storage, aUser(id, 'ada', { attributes: { email: 'ada@example.com' } }))
  const [self] = (await other.query<{ pid: number }>('select pg_backend_pid() as pid')).rows
  await other.query('begin')

  /** Fulfilled when the storage waits for the other one. */
  const waits = async () => {
    const waiting = `select from pg_stat_activity where ${self?.pid} = any (pg_blocking_pids(pid))`
    while ((await query(url, waiting)).length === 0);
  }
  const leftBehind = () =>
    query(
      url,
      `select pool_id, sub, 'name' as what from user_names union all select pool_id, sub, 'search' from user_search`,
    )
  return { storage, other: (sql: string) => other.query(sql), waits, leftBehind }
}

const saved = `update users set version = version + 1,
  profile = jsonb_set(profile::jsonb, '{attributes,name}', '"of ${sub}"')::text where sub = '${sub}'`
const inserted = `insert into users values ('${id}', 'sub-of-eve', 1, '{}', '{}')`
const named = (whose: string) => `
  insert into user_names values ('${id}', 'of ${whose}', '${whose}');
  insert into user_search values ('${id}', 'name', 'of ${whose}', '${whose}')`

const deleteUser = ({ users }: Storage) => users.delete(id, sub)
const deletePool = ({ pools }: Storage) => pools.delete(id)

/**
 * The rows that look users up have no foreign key to the user. No row is left behind, because a transaction that adds one locks
 * the user's row, and a deletion of that row runs before or after it.
 */
describeWithServer('of two transactions that race for a user, when one waits for the other,', () => {
  test.each([
    ['a user who is given more names', saved, sub, deleteUser],
    ['the pool of a user who is given more names', saved, sub, deletePool],
    ['the pool of a user who is added', inserted, 'sub-of-eve', deletePool],
  ])('deleting %s waits and leaves no rows', async (_, first, whose, deleteIt) => {
    const { storage, other, waits, leftBehind } = await opened()
    await other(first)
    const deleting = deleteIt(storage)
    await waits()
    await other(named(whose))
    await other('commit')
    expect(await deleting).toBe(true)
    expect(await leftBehind()).toEqual([])
  })

  test.each([
    ['the user', `delete from users where sub = '${sub}'`],
    ['the pool', `select from pools for update; delete from users`],
  ])('saving more names waits for the deletion of %s, and adds no names', async (_, first) => {
    const { storage, other, waits, leftBehind } = await opened()
    await other(first)
    const saving = storage.users.save([aUser(id, 'ada', { names: [username('ada'), username('countess')] })])
    await waits()
    await other('delete from user_names; delete from user_search; commit')
    expect(await saving).toBe('stale')
    expect(await leftBehind()).toEqual([])
  })

  test.each([
    ['a user', ({ users }: Storage) => users.insert(aUser(id, 'eve'))],
    ['many users', ({ users }: Storage) => users.insertMany([aUser(id, 'eve'), aUser(id, 'bob')])],
  ])('adding %s waits for the deletion of the pool, and adds nothing', async (_, add) => {
    const { storage, other, waits, leftBehind } = await opened()
    await other('select from pools for update')
    const adding = expect(add(storage)).rejects.toBeInstanceOf(OwnerNotFound)
    await waits()
    await other('delete from user_names; delete from user_search; delete from pools; commit')
    await adding
    expect(await leftBehind()).toEqual([])
  })
})

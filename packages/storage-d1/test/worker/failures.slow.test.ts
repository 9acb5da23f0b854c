import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types'
import type { Storage } from '@poolhouse/storage'
import { aPool, aUser } from '@poolhouse/storage/conformance/samples'
import { migrations } from '@poolhouse/storage-sql/testing'
import { beforeEach, expect, test } from 'vitest'
import { failureOf, rejectionOf } from '../../src/failure-of.ts'
import { openD1Storage } from '../../src/index.ts'

const database: D1Database = env.DB
const { id } = aPool()

beforeEach(reset)

test.each([
  ['D1 DB reset because its code was updated.', 'unavailable'],
  ['Internal error while starting up D1 DB storage caused object to be reset.', 'unavailable'],
  ['Network connection lost.', 'unavailable'],
  ['Internal error in D1 DB storage caused object to be reset.', 'unavailable'],
  ['Cannot resolve D1 DB due to transient issue on remote node.', 'unavailable'],
  ["Can't read from request stream because client disconnected.", 'unavailable'],
  ['D1 DB storage operation exceeded timeout which caused object to be reset.', 'unavailable'],
  ["D1 DB's isolate exceeded its memory limit and was reset.", 'unavailable'],
  ['D1 DB exceeded its CPU time limit and was reset.', 'unavailable'],
  ['internal error; reference = 0123456789', 'unavailable'],
  ['D1 DB is overloaded. Requests queued for too long.', 'busy'],
  ['D1 DB is overloaded. Too many requests queued.', 'busy'],
  ['Exceeded maximum DB size', 'full'],
  ['Exceeded maximum account storage', 'full'],
  ['database or disk is full: SQLITE_FULL', 'full'],
  ['database disk image is malformed: SQLITE_CORRUPT', 'corrupt'],
  ['string or blob too big: SQLITE_TOOBIG', 'unknown'],
])('a D1 error that is not a rejection is a failure: %s is %s', (text, code) => {
  const error = new Error(`D1_ERROR: ${text}`)
  expect(rejectionOf(error)).toBe(undefined)
  expect(failureOf(error)).toMatchObject({ name: 'StorageFailure', code, cause: error })
})

test('the message explains what to do and the outcome of the write', () => {
  expect(failureOf(new Error('D1_ERROR: Network connection lost.')).message).toBe(
    'The D1 database cannot be reached or is restarting: try again. ' +
      'It is unknown whether the write was committed: either all of it was, or nothing. (D1_ERROR: Network connection lost.)',
  )
  expect(failureOf(new Error('D1_ERROR: Exceeded maximum DB size')).message).toBe(
    'The D1 database, or the account, is full: free some space and try again. ' +
      'Nothing was changed. (D1_ERROR: Exceeded maximum DB size)',
  )
})

type Fate = 'lost before' | 'lost after'

/**
 * The database over a connection that breaks for the requests that have a fate: before the request arrives, or before its
 * response does. A request is given as its SQL, after that of the last request that arrived.
 */
const overBadConnection = (fateOf: (request: string) => Fate | undefined): D1Database => {
  let arrived = ''

  const pass = async <T>(sql: string, send: () => Promise<T>): Promise<T> => {
    const fate = fateOf(`${arrived}\n${sql}`)
    if (fate === 'lost before') throw new Error('D1_ERROR: Network connection lost.')
    const result = await send()
    arrived = sql
    if (fate === 'lost after') throw new Error('D1_ERROR: Network connection lost.')
    return result
  }

  const statement = (sql: string, real: D1PreparedStatement) =>
    Object.assign(Object.create(null) as D1PreparedStatement, {
      sql,
      real,
      bind: (...values: unknown[]): D1PreparedStatement => statement(sql, real.bind(...values)),
      all: <T>() => pass(sql, () => real.all<T>()),
      run: <T>() => pass(sql, () => real.run<T>()),
    })

  return {
    prepare: (sql: string) => statement(sql, database.prepare(sql)),
    batch: (statements: ReturnType<typeof statement>[]) =>
      pass(statements.map(({ sql }) => sql).join(';\n'), () => database.batch(statements.map(({ real }) => real))),
  } as unknown as D1Database
}

test('a write whose connection is lost is applied completely or not at all, and is not retried', async () => {
  let fates: Fate[] = []
  let sent = 0
  const bad = overBadConnection(() => {
    sent += 1
    return fates.pop()
  })
  const lose = (fate: Fate) => {
    fates = [fate]
    sent = 0
  }
  const storage = await openD1Storage({ database: bad })
  await storage.pools.insert(aPool(), [])
  const unavailable = { code: 'unavailable' }
  const [ada, bob] = [aUser(id, 'ada'), aUser(id, 'bob')]

  lose('lost before')
  await expect(storage.users.insert(ada)).rejects.toMatchObject(unavailable)
  expect(sent).toBe(1)
  expect([await storage.users.findByName(id, 'ada'), await storage.users.estimateCount(id)]).toEqual([undefined, 0])

  lose('lost after')
  await expect(storage.users.insert(bob)).rejects.toMatchObject(unavailable)
  expect(sent).toBe(1)
  expect([await storage.users.findByName(id, 'bob'), await storage.users.estimateCount(id)]).toEqual([bob, 1])

  lose('lost after')
  await expect(storage.oneTimeIds.consume(id, 'code', 1)).rejects.toMatchObject(unavailable)
  expect(await storage.oneTimeIds.consume(id, 'code', 1)).toBe(false)

  lose('lost before')
  await expect(storage.users.find(id, bob.sub)).rejects.toMatchObject(unavailable)
  expect(await storage.users.find(id, bob.sub)).toEqual(bob)
})

test.each<Fate>(['lost before', 'lost after'])(
  'opening succeeds when it is repeated, if each of its requests is %s once',
  async (fate) => {
    const lost = new Set<string>()
    const bad = overBadConnection((request) => {
      if (lost.has(request)) return undefined
      lost.add(request)
      return fate
    })
    const open = (): Promise<Storage | undefined> =>
      openD1Storage({ database: bad }).catch((error: unknown) => {
        expect(error).toMatchObject({ code: 'unavailable' })
        return undefined
      })
    let storage = await open()
    while (!storage) storage = await open()
    // Each migration is one request, and the version is read between them.
    expect(lost.size).toBeGreaterThan(2 * migrations.length)
    const { pools } = await openD1Storage({ database })
    expect(await pools.insert(aPool(), [])).toBe(true)
  },
)

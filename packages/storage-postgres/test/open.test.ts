import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { type Migration, migrate, schemaVersion } from '@poolhouse/storage-sql'
import { expect, onTestFinished, test } from 'vitest'
import { ended, startProgram } from '@poolhouse/storage/conformance/killed'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { createConnections } from '../src/connections.ts'
import { openPostgresStorage } from '../src/index.ts'
import { createPostgresDriver } from '../src/postgres-driver.ts'
import { urlOf } from './cluster.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema, server } from './server.ts'

const ids = ['a', 'b', 'c', 'd'].map((letter) => `us-east-1_${letter.repeat(9)}`)

const opened = (url: string) => {
  const driver = createPostgresDriver(createConnections(url, { max: 2, timeoutMs: 5000 }, 'test'), 'test', 5000)
  onTestFinished(() => driver.close())
  return driver
}

const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: ({ text }) => [`create table notes (id ${text} primary key)`, `insert into notes values ('first')`],
  },
  { version: 2, statements: ({ integer }) => [`alter table notes add column stars ${integer} not null default 3`] },
  { version: 3, statements: () => [`update notes set stars = stars + 1`] },
]

/** A port without a listener. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const { port } = listener.address() as AddressInfo
      listener.close(() => resolve(port))
    })
  })

/** A port with a listener that never responds. */
const silentPort = (): Promise<number> =>
  new Promise((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => resolve((listener.address() as AddressInfo).port))
    onTestFinished(() => void listener.close())
  })

describeWithServer('opening', () => {
  test('several processes can open an empty database at the same time', async () => {
    const url = await emptySchema()
    const opener = new URL('scripts/open-and-write.ts', import.meta.url)
    expect(await Promise.all(ids.map((id) => ended(startProgram(opener, url, id))))).toEqual([0, 0, 0, 0])
    const storage = await openPostgresStorage({ url })
    expect((await storage.pools.list({ limit: 9 })).items).toEqual(ids.map((id) => aPool(id)))
    await storage.close()
  })

  test('connections that migrate at the same time run each migration once', async () => {
    const url = await emptySchema()
    await migrate(opened(url), migrations.slice(0, 1))
    await Promise.all(Array.from({ length: 6 }, () => migrate(opened(url), migrations)))
    const driver = opened(url)
    expect([await schemaVersion(driver), await query(url, 'select * from notes')]).toEqual([
      3,
      [{ id: 'first', stars: '4' }],
    ])
    await expect(migrate(driver, migrations.slice(0, 2))).rejects.toMatchObject({ code: 'newer' })
  })

  test('a failing migration keeps the previous version', async () => {
    const url = await emptySchema()
    const driver = opened(url)
    const failing: Migration = {
      version: 2,
      statements: () => [`insert into notes values ('half')`, `insert into nowhere values (1)`],
    }
    await expect(migrate(driver, [migrations[0]!, failing])).rejects.toMatchObject({
      code: 'unknown',
      message: 'PostgreSQL failed in test. Nothing was changed. (relation "nowhere" does not exist)',
    })
    expect([await schemaVersion(driver), await query(url, 'select * from notes')]).toEqual([1, [{ id: 'first' }]])
  })

  test.each([
    {
      what: 'an invalid address',
      url: async () => 'somewhere',
      code: 'denied',
      message: 'The address of the database is not valid: use postgres://user:password@host:port/database.',
    },
    {
      what: 'a server that does not run',
      url: async () => `postgres://ada:secret@127.0.0.1:${await freePort()}/pools`,
      code: 'unavailable',
      message: expect.stringMatching(
        /^The database pools on 127\.0\.0\.1:\d+ cannot be reached, or is restarting: check that its server is running, and try again\. Nothing was changed\. \(connect ECONNREFUSED 127\.0\.0\.1:\d+\)$/,
      ),
    },
    {
      what: 'a wrong password',
      url: async () => urlOf({ ...server, password: 'a guess' }, 'public'),
      code: 'denied',
      message: `The database postgres on 127.0.0.1:${server?.port} rejected the user or the password: correct the address of the database. Nothing was changed. (password authentication failed for user "poolhouse")`,
    },
    {
      what: 'a database that is not there',
      url: async () => urlOf(server, 'public', 'nowhere'),
      code: 'denied',
      message: `There is no database nowhere on 127.0.0.1:${server?.port}: create it. Nothing was changed. (database "nowhere" does not exist)`,
    },
    {
      what: 'a host that is not known',
      url: async () => 'postgres://ada:secret@nowhere.invalid/pools',
      code: 'unavailable',
      message: expect.stringMatching(
        /^The database pools on nowhere\.invalid cannot be reached, or is restarting: check that its server is running, and try again\. Nothing was changed\. \(getaddrinfo \w+ nowhere\.invalid\)$/,
      ),
    },
    {
      what: 'a server that accepts connections and does not respond',
      url: async () => `postgres://ada:secret@127.0.0.1:${await silentPort()}/pools`,
      code: 'unavailable',
      message: expect.stringMatching(
        /^The database pools on 127\.0\.0\.1:\d+ cannot be reached, or is restarting: check that its server is running, and try again\. Nothing was changed\. \(Connection terminated due to connection timeout\)$/,
      ),
    },
    {
      what: 'a user who may make no tables',
      url: async () => {
        const admin = urlOf(server, 'public')
        await query(admin, `create role reader login password 'reads only'`)
        return admin.replace(/\/\/.*@/, '//reader:reads%20only@')
      },
      code: 'denied',
      message: `This user lacks permissions in the database postgres on 127.0.0.1:${server?.port}: grant it the right to create and use tables. Nothing was changed. (permission denied for schema public)`,
    },
    {
      what: 'a database that cannot hold all texts',
      url: async () => {
        const name = 'latin'
        await query(urlOf(server, 'public'), `create database ${name} encoding 'LATIN1' locale 'C' template template0`)
        return urlOf(server, 'public', name)
      },
      code: 'denied',
      message: `The database latin on 127.0.0.1:${server?.port} has the encoding LATIN1, which cannot store all characters. Create one with "create database … encoding 'UTF8' template template0".`,
    },
  ])('rejects $what with a remedy', async ({ url, code, message }) => {
    // Who is not there is not waited for; who rejects may take its time, on a busy machine.
    const timeoutMs = code === 'unavailable' ? 200 : 30_000
    await expect(openPostgresStorage({ url: await url(), timeoutMs })).rejects.toMatchObject({
      name: 'StorageFailure',
      code,
      message,
    })
  })
})

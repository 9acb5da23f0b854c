import { randomUUID } from 'node:crypto'
import type { StorageFailure } from '@poolhouse/storage'
import type { Bound, Driver, Step } from '@poolhouse/storage-sql'
import { expect, onTestFinished, test } from 'vitest'
import { createConnections } from '../src/connections.ts'
import { createPostgresDriver } from '../src/postgres-driver.ts'
import { startRelay } from './relay.ts'
import { connected, query } from './query.ts'
import { describeWithServer, emptySchema, server } from './server.ts'

/** A driver on a table of names, a second one as another process would have it, and a look in from beside. */
const opened = async (max = 4) => {
  const url = await emptySchema()
  await query(
    url,
    'create table names (name text collate "C" not null primary key, holder text references names (name))',
  )
  const drivers = [1, 2].map(() =>
    createPostgresDriver(createConnections(url, { max, timeoutMs: 5000 }, 'test'), 'test', 5000),
  )
  onTestFinished(async () => void (await Promise.all(drivers.map((driver) => driver.close()))))
  const names = async () =>
    (await query<{ name: string }>(url, 'select name from names order by name')).map(({ name }) => name)
  return { url, driver: drivers[0]!, other: drivers[1]!, names }
}

const step = (sql: string, ...parameters: Bound['parameters']): Step => ({ run: { sql, parameters } })
const add = (name: string, holder: string | null = null) => step('insert into names values ($1, $2)', name, holder)
const remove = (name: string) => step('delete from names where name = $1', name)
const touch = (name: string) => step('update names set holder = $1 where name = $1', name)
const required = (one: Step): Step => ({ ...one, required: true })

const times = <T>(count: number, act: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)))

describeWithServer('the driver', () => {
  test('applies each write completely or not at all, and returns the reason', async () => {
    const { driver, names } = await opened()
    const writes: Step[][] = [
      [add('a'), add('b')],
      [add('c'), add('a'), add('never')],
      [add('d', 'nobody')],
      [add('e'), add('never', 'nobody')],
      [add('f'), required(remove('nobody')), add('a')],
      [required(remove('b')), add('g', 'a')],
      [remove('nobody'), add('h')],
      [add('a')],
      [required(remove('nobody'))],
      [required(touch('a')), add('a')],
      [],
    ]
    const outcomes: string[] = []
    for (const steps of writes) outcomes.push(await driver.write(steps))
    expect(outcomes).toEqual([
      'done',
      'duplicate',
      'orphan',
      'orphan',
      'unchanged',
      'done',
      'done',
      'duplicate',
      'unchanged',
      'duplicate',
      'done',
    ])
    expect(await names()).toEqual(['a', 'g', 'h'])
  })

  test('a failing write reports why, and its connection remains usable', async () => {
    const { driver, names } = await opened(1)
    const failing: Step[][] = [
      [add('b'), step('insert into nowhere values (1)')],
      [required(add('b')), step('insert into nowhere values (1)')],
      [step('insert into names values (null, null)')],
    ]
    const outcomes = await Promise.allSettled([...failing, [add('a')]].map((steps) => driver.write(steps)))
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : `${outcome.reason}`))).toEqual([
      'StorageFailure: PostgreSQL failed in test. Nothing was changed. (relation "nowhere" does not exist)',
      'StorageFailure: PostgreSQL failed in test. Nothing was changed. (relation "nowhere" does not exist)',
      'StorageFailure: PostgreSQL failed in test. Nothing was changed. (null value in column "name" of relation "names" violates not-null constraint)',
      'done',
    ])
    expect(await driver.write(failing[0]!.slice(0, 1))).toBe('done')
    expect(await names()).toEqual(['a', 'b'])
    await expect(driver.read({ sql: 'select * from nowhere', parameters: [] })).rejects.toMatchObject({
      code: 'unknown',
    })
  })

  test('of two processes that race for a key or a row, exactly one succeeds', async () => {
    const { driver, other } = await opened()
    const each = (index: number): Driver => (index % 2 ? driver : other)
    for (let round = 0; round < 20; round += 1) {
      const claimed = await times(10, (index) => each(index).write([add(`${round}-${index}`), add(`one-${round}`)]))
      expect(claimed.toSorted()).toEqual(['done', ...Array.from({ length: 9 }, () => 'duplicate')].toSorted())
      const removed = await times(10, (index) =>
        each(index).write([required(remove(`one-${round}`)), add(randomUUID())]),
      )
      expect(removed.toSorted()).toEqual(['done', ...Array.from({ length: 9 }, () => 'unchanged')].toSorted())
    }
  })

  test('retries a transaction that the server aborted because of a deadlock', async () => {
    const { driver, other, names } = await opened()
    await driver.write([add('a'), add('b')])
    const meanwhile = step('select pg_sleep(0.1)')
    const outcomes = await Promise.all([
      driver.write([touch('a'), meanwhile, touch('b'), add('c')]),
      other.write([required(touch('b')), meanwhile, touch('a'), add('d')]),
    ])
    expect(outcomes).toEqual(['done', 'done'])
    expect(await names()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('a value that the server rejects does not affect reads sent with it', async () => {
    const { driver } = await opened()
    const divide = (by: number) =>
      driver.read<{ share: number }>({
        sql: 'select 12 / $2::bigint as share where $1::text is not null',
        parameters: ['pool', by],
        poolAt: 0,
      })
    const results = await Promise.allSettled([3, 0, 4].map(divide))
    expect(results).toMatchObject([
      { status: 'fulfilled', value: [{ share: 4 }] },
      { status: 'rejected', reason: { code: 'unknown', message: expect.stringContaining('division by zero') } },
      { status: 'fulfilled', value: [{ share: 3 }] },
    ])
  })

  test('close waits for pending queries and rejects later ones', async () => {
    const { driver, names } = await opened()
    const written = times(100, (index) => driver.write([add(`${index}`)]))
    const read = driver.read({ sql: 'select 1 as one', parameters: [] })
    await driver.close()
    expect(new Set(await written)).toEqual(new Set(['done']))
    expect(await read).toEqual([{ one: 1 }])
    expect(await names()).toHaveLength(100)
    await expect(driver.write([add('late')])).rejects.toMatchObject({
      code: 'closed',
      message: 'The storage in test was closed.',
    })
  })

  test('replaces a connection that the server ends: a read is retried, a write is not', async () => {
    const { driver, other, url, names } = await opened(1)
    const pid = { sql: 'select pg_backend_pid() as pid', parameters: [] }
    const pidOf = async (of: Driver) => (await of.read<{ pid: number }>(pid))[0]!.pid
    const first = await pidOf(driver)
    const second = await pidOf(other)
    const holder = await connected(url)
    await holder.query('select pg_advisory_lock(1)')
    const read = driver.read<{ pid: number }>({ ...pid, sql: `${pid.sql} from pg_advisory_lock_shared(1)` })
    const write = other.write([add('lost'), step('select pg_advisory_xact_lock_shared(1)')])
    const lost = expect(write).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('It is unknown whether the write was committed'),
    })
    const waiting = `select pid from pg_locks where pid in (${first}, ${second}) and not granted`
    await expect.poll(() => query(url, waiting)).toHaveLength(2)
    await query(url, `select pg_terminate_backend(${first}), pg_terminate_backend(${second})`)
    await lost
    await holder.end()
    expect((await read)[0]!.pid).not.toBe(first)
    expect(await pidOf(other)).not.toBe(second)
    expect(await names()).toEqual([])
  })

  test('waits for a connection, and for the server to come back, up to a limit', async () => {
    const relay = await startRelay(server.port)
    onTestFinished(() => relay.close())
    const url = (await emptySchema()).replace(`:${server.port}/`, `:${relay.port}/`)
    const waitingFor = (timeoutMs: number): Driver => {
      const made = createPostgresDriver(createConnections(url, { max: 4, timeoutMs }, 'test'), 'test', timeoutMs)
      onTestFinished(() => made.close())
      return made
    }
    const [patient, driver] = [waitingFor(30_000), waitingFor(300)]
    const one = { sql: 'select 1 as one', parameters: [] }
    const found = [{ one: 1 }]
    const outcomes = () =>
      Promise.all(
        [driver.read(one), driver.write([step('select 1')])].map((asked) =>
          asked.catch((error: unknown) => (error as StorageFailure).code),
        ),
      )
    // A busy machine may want longer than this one is patient.
    const isBack = () => expect.poll(() => driver.read(one).catch(() => []), { timeout: 30_000 }).toEqual(found)
    // Who waits for a connection that is being made hears that all are in use.
    const passing = expect.stringMatching(/^(unavailable|busy)$/)
    expect(await patient.read(one)).toEqual(found)

    relay.reject()
    const waiting = times(50, () => patient.read(one))
    relay.restore()
    expect(await waiting).toEqual(Array.from({ length: 50 }, () => found))

    relay.reject()
    expect(await outcomes()).toEqual([passing, passing])
    relay.restore()
    await isBack()

    relay.fallSilent()
    expect(await outcomes()).toEqual([passing, passing])
    relay.restore()
    await isBack()
  })
})

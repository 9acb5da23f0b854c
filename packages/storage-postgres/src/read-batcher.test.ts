import { setImmediate } from 'node:timers/promises'
import { StorageFailure } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import type { Query } from './batched-query.ts'
import { createReadBatcher } from './read-batcher.ts'

const single = (key: string, kind = 1, pool = 'p') => ({
  sql: 'select found from things where key = $1 and pool_id = $2 and kind = $3',
  parameters: [key, pool, kind],
  poolAt: 1,
})
const listing = (key: string) => ({ sql: 'select found from things where key >= $1', parameters: [key] })

const togetherText =
  'select asked.place, found.* from unnest($1::text[], $3::bigint[]) with ordinality as asked (p1, p3, place) cross join ' +
  'lateral (select found from things where key = asked.p1 and pool_id = $2 and kind = asked.p3 offset 0) as found'

/** Reads of a database that is a function. */
const reading = (result: (question: Query) => readonly unknown[]) => {
  const questions: Query[] = []
  const reads = createReadBatcher(async <Row>(question: Query<Row>) => {
    questions.push(question)
    return result(question) as Row[]
  })
  return { ...reads, questions }
}

const nothing = () => []

test('runs a statement once for all callers of one turn, and gives each its own row', async () => {
  const { read, questions } = reading(() => [
    { place: 3, found: 'c' },
    { place: 1, found: 'a' },
  ])
  expect(await Promise.all([read(single('a')), read(single('b', 2)), read(single('c'))])).toEqual([
    [{ place: 1, found: 'a' }],
    [],
    [{ place: 3, found: 'c' }],
  ])
  expect(questions).toEqual([{ sql: togetherText, parameters: [['a', 'b', 'c'], 'p', [1, 2, 1]] }])
})

test('keeps each batch to one pool', async () => {
  const { read, questions } = reading(({ parameters: [keys, pool] }) => [{ place: 2, found: [keys, pool] }])
  const runs = [single('a'), single('a', 1, 'q'), single('b'), single('b', 1, 'q')]
  expect(await Promise.all(runs.map(read))).toEqual([
    [],
    [],
    [{ place: 2, found: [['a', 'b'], 'p'] }],
    [{ place: 2, found: [['a', 'b'], 'q'] }],
  ])
  expect(questions).toHaveLength(2)
})

test('runs a statement unchanged if it has one caller or may return many rows', async () => {
  const { read, questions } = reading(({ parameters }) => [{ found: parameters[0] }])
  const runs = [single('a'), listing('b'), listing('c')]
  expect(await Promise.all(runs.map(read))).toEqual([[{ found: 'a' }], [{ found: 'b' }], [{ found: 'c' }]])
  expect(questions).toEqual(runs)
})

test('queues reads until all pending input is processed, and no longer', async () => {
  const { read, turn, send, questions } = reading(nothing)
  const first = read(single('a'))
  await Promise.resolve()
  const second = read(single('b'))
  expect([questions.length, turn()]).toEqual([0, 0])
  send()
  expect([questions.length, turn()]).toEqual([1, 1])
  const later = read(single('c'))
  await setImmediate()
  expect([questions.length, turn()]).toEqual([2, 2])
  expect(await Promise.all([first, second, later])).toEqual([[], [], []])
})

test('splits large batches', async () => {
  const { read, questions } = reading(({ parameters: [keys] }) =>
    (keys as string[]).map((found, index) => ({ place: index + 1, found })),
  )
  const rows = await Promise.all(Array.from({ length: 250 }, (_, index) => read<{ found: string }>(single(`${index}`))))
  expect(rows.map(([row]) => row?.found)).toEqual(Array.from({ length: 250 }, (_, index) => `${index}`))
  expect(questions.map(({ parameters: [keys] }) => (keys as string[]).length)).toEqual([100, 100, 50])
})

test('an error about a value is only returned to the caller that sent it', async () => {
  const fault = new StorageFailure('unknown', 'x', {
    cause: Object.assign(new Error('invalid byte sequence'), { severity: 'ERROR', code: '22021' }),
  })
  const { read } = reading(({ parameters: [key] }) => {
    if (key !== 'a') throw fault
    return [{ found: 'a' }]
  })
  expect(await Promise.allSettled([read(single('a')), read(single('b'))])).toEqual([
    { status: 'fulfilled', value: [{ found: 'a' }] },
    { status: 'rejected', reason: fault },
  ])
})

test('any other failure is returned to all callers, without a retry', async () => {
  const failure = new StorageFailure('busy', 'x')
  const { read, questions } = reading(() => {
    throw failure
  })
  expect(await Promise.allSettled([read(single('a')), read(single('b'))])).toEqual([
    { status: 'rejected', reason: failure },
    { status: 'rejected', reason: failure },
  ])
  expect(questions).toHaveLength(1)
})

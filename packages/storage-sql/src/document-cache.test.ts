import { expect, test } from 'vitest'
import { createDocumentCache, type KnownStamp } from './document-cache.ts'

/** A table of one column, and a cache of two documents over it. */
const opened = () => {
  const rows = new Map<string, { version: number; created_at: number; record: string }>()
  const sent: string[] = []
  const cache = createDocumentCache<{ version: number; created_at: number; record: string }, { text: string }>(
    2,
    ({ record }) => ({ text: record }),
  )
  const query = async (id: string, { known_version, known_created_at }: KnownStamp) => {
    const row = rows.get(id)
    const isKnown = row?.version === known_version && row.created_at === known_created_at
    if (row && !isKnown) sent.push(row.record)
    return row && { ...row, record: isKnown ? null : row.record }
  }
  const read = async (id: string) => {
    const { stamp, take } = cache.ask(id)
    return take(await query(id, stamp))
  }
  const put = (id: string, record: string, version = 1, created_at = 1) => rows.set(id, { version, created_at, record })
  return { cache, read, put, rows, sent }
}

test('parses a document once, and again when it changed', async () => {
  const { read, put, rows, sent } = opened()
  expect(await read('a')).toBe(undefined)
  put('a', 'one')
  const first = await read('a')
  expect(first).toEqual({ text: 'one' })
  expect(Object.isFrozen(first)).toBe(true)
  expect(await read('a')).toBe(first)
  put('a', 'two', 2)
  expect(await read('a')).toEqual({ text: 'two' })
  put('a', 'another', 2, 2)
  expect(await read('a')).toEqual({ text: 'another' })
  rows.clear()
  expect(await read('a')).toBe(undefined)
  expect(sent).toEqual(['one', 'two', 'another'])
})

test('keeps as many as it has room for', async () => {
  const { read, put, sent } = opened()
  for (const id of ['a', 'b', 'c']) put(id, id)
  for (const id of ['a', 'b', 'c', 'c', 'b', 'a']) expect(await read(id)).toEqual({ text: id })
  expect(sent).toEqual(['a', 'b', 'c', 'a'])
})

test('forgets on request', async () => {
  const { cache, read, put } = opened()
  put('a', 'one')
  await read('a')
  put('a', 'another of the same stamp')
  cache.forget('a')
  expect(await read('a')).toEqual({ text: 'another of the same stamp' })
})

test('readers who cross each get a whole document', async () => {
  const { read, put } = opened()
  put('a', 'one')
  const crossing = [read('a'), read('a')]
  put('a', 'two', 2)
  expect(await Promise.all([...crossing, read('a')])).toEqual([{ text: 'one' }, { text: 'one' }, { text: 'two' }])
})

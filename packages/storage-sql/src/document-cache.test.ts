import { expect, test } from 'vitest'
import { createDocumentCache, type CachedStamp } from './document-cache.ts'
import { integer, text } from './tables/table.ts'

interface Row {
  readonly owner: string
  readonly version: number
  readonly created_at: number
  readonly record: string
}

const stamp = ['owner', 'version', 'created_at'] as const

/** A table, and a cache of two documents over it. */
const opened = () => {
  const rows = new Map<string, Row>()
  const sent: string[] = []
  const cache = createDocumentCache(2, {
    stamp,
    columns: { owner: text(), version: integer(), created_at: integer(), record: text() },
    decode: ({ record }) => ({ text: record }),
  })
  const query = async (id: string, known: CachedStamp) => {
    const row = rows.get(id)
    const isKnown = row && stamp.every((column) => row[column] === known[`known_${column}`])
    if (row && !isKnown) sent.push(row.record)
    return row && { ...row, record: isKnown ? null : row.record }
  }
  const read = async (id: string) => {
    const pending = cache.startRead(id)
    return pending.documentOf(await query(id, pending.stamp))
  }
  const put = (id: string, record: string, changed: Partial<Row> = {}) =>
    rows.set(id, { owner: 'p', version: 1, created_at: 1, record, ...changed })
  return { cache, read, put, rows, sent }
}

test('parses a document once, and again when any column of its stamp changes', async () => {
  const { read, put, rows, sent } = opened()
  expect(await read('a')).toBe(undefined)
  put('a', 'one')
  const first = await read('a')
  expect(first).toEqual({ text: 'one' })
  expect(await read('a')).toBe(first)
  put('a', 'two', { version: 2 })
  expect(await read('a')).toEqual({ text: 'two' })
  put('a', 'created later', { version: 2, created_at: 2 })
  expect(await read('a')).toEqual({ text: 'created later' })
  put('a', 'of another owner', { version: 2, created_at: 2, owner: 'q' })
  expect(await read('a')).toEqual({ text: 'of another owner' })
  put('b', 'under another key', { version: 2, created_at: 2, owner: 'q' })
  expect(await read('b')).toEqual({ text: 'under another key' })
  rows.clear()
  expect(await read('a')).toBe(undefined)
  expect(sent).toEqual(['one', 'two', 'created later', 'of another owner', 'under another key'])
})

test('keeps at most the given number of documents', async () => {
  const { read, put, sent } = opened()
  for (const id of ['a', 'b', 'c']) put(id, id)
  for (const id of ['a', 'b', 'c', 'c', 'b', 'a']) expect(await read(id)).toEqual({ text: id })
  expect(sent).toEqual(['a', 'b', 'c', 'a'])
})

test('forgets a document on request', async () => {
  const { cache, read, put } = opened()
  put('a', 'one')
  await read('a')
  put('a', 'another of the same stamp')
  cache.invalidate('a')
  expect(await read('a')).toEqual({ text: 'another of the same stamp' })
})

test('gives overlapping readers complete documents', async () => {
  const { read, put } = opened()
  put('a', 'one')
  const crossing = [read('a'), read('a')]
  put('a', 'two', { version: 2 })
  expect(await Promise.all([...crossing, read('a')])).toEqual([{ text: 'one' }, { text: 'one' }, { text: 'two' }])
})

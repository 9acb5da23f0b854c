import { expect, test } from 'vitest'
import { jsonRows } from './json-rows.ts'

test('writes rows as arrays in one array', () => {
  expect(jsonRows([['a"', 1, null], ['b']])).toEqual(['[["a\\"",1,null],["b"]]'])
  expect(jsonRows([])).toEqual([])
})

test('writes texts as the driver does', () => {
  expect(jsonRows([['ab', 1]], (text) => text.toUpperCase())).toEqual(['[["AB",1]]'])
  expect(jsonRows([['\ud83d\ude00 \ud83d']])).toEqual(['[["\ud83d\ude00 \ufffd"]]'])
})

test('starts another array when one would be too long, and never splits a row', () => {
  const arrays = jsonRows([['a'.repeat(300_000)], ['b'.repeat(300_000)], ['c'], ['d'.repeat(900_000)], ['e']])
  expect(arrays.map((array) => (JSON.parse(array) as string[][]).map(([text]) => text?.[0]))).toEqual([
    ['a'],
    ['b', 'c'],
    ['d'],
    ['e'],
  ])
})

import { expect, test } from 'vitest'
import { tableOf } from './table.ts'

const style = { columns: 80, isColored: false }

test('prints a structure with a list inside', () => {
  const value = { Username: 'ada', Enabled: true, Attributes: [{ Name: 'email', Value: 'a@e' }, { Name: 'empty' }] }
  expect(tableOf('GetUser', value, style)).toBe(`-------------------------
|        GetUser        |
+----------+------------+
|  Enabled | Username   |
+----------+------------+
|  True    |  ada       |
+----------+------------+
||     Attributes      ||
|+---------+-----------+|
||  Name   |   Value   ||
|+---------+-----------+|
||  email  |  a@e      ||
||  empty  |           ||
|+---------+-----------+|
`)
})

test('prints nothing for a value without content', () => {
  expect([tableOf('GetUser', {}, style), tableOf('GetUser', null, style), tableOf('GetUser', [], style)]).toEqual([
    '',
    '',
    '',
  ])
})

test('prints a row that is too wide for the terminal vertically', () => {
  const value = { First: 'x'.repeat(30), Second: 'y'.repeat(30), Third: 'z'.repeat(30) }
  expect(tableOf('T', value, style).split('\n')[3]).toBe(`|  First |  ${'x'.repeat(30)}   |`)
})

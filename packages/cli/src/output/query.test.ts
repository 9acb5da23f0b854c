import { expect, test } from 'vitest'
import { compileQuery } from './query.ts'

const pools = [
  { Name: 'a', Created: '2025-01-01T00:00:00+00:00' },
  { Name: 'b', Created: '2026-01-01T00:00:00+00:00' },
]

test.each([
  ["[?Created>='2026'].Name", ['b']],
  ["[?Created<'2026'].Name", ['a']],
  ["[?Name>'a' && Name<='b'].Name", ['b']],
  ['[?Name>`1`].Name', []],
  ['[0].constructor', null],
  ['[*].Name', ['a', 'b']],
  ['[1:].Name', ['b']],
])('%s selects %j', async (expression, selected) => {
  expect((await compileQuery(expression))(pools)).toEqual(selected)
})

test.each(["[?Name='a']", '[?Name=`a`]', 'user-name', '$x', 'a*b', 'a + b', '`a', "'a", '[--1]', 'let $x = a in $x'])(
  'rejects %s',
  async (expression) => {
    await expect(compileQuery(expression)).rejects.toMatchObject({ exitCode: 252 })
  },
)

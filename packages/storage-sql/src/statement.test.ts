import { expect, test } from 'vitest'
import { postgresDialect, sqliteDialect } from './dialect.ts'
import { ready } from './statement.ts'
import { prepare } from './statements/prepare.ts'
import { statementsOf } from './testing/statements-of.ts'
import {
  postgresStatementDialect,
  sqliteStatementDialect,
  type StatementDialect,
} from './statements/statement-dialect.ts'

const build = ({ writer }: StatementDialect) =>
  prepare<{ pool_id: string; limit: number }>((argument) =>
    writer
      .selectFrom('users')
      .select('sub')
      .where('version', '>', 7)
      .where('pool_id', '=', argument('pool_id'))
      .limit(argument('limit')),
  )

test('puts the values of each call into their places', () => {
  const { users } = ready({ users: { few: build(sqliteStatementDialect()), more: [build(sqliteStatementDialect())] } })
  expect(users.few({ limit: 5, pool_id: 'a' })).toEqual({
    sql: 'select "sub" from "users" where "version" > ? and "pool_id" = ? limit ?',
    parameters: [7, 'a', 5],
  })
  expect(users.more[0]?.({ limit: 6, pool_id: 'b' }).parameters).toEqual([7, 'b', 6])
})

test('converts parameters as the database requires', () => {
  expect(build(postgresStatementDialect())).toEqual({
    sql: 'select "sub" from "users" where "version" > $1 and "pool_id" = $2 limit $3',
    parameters: [{ always: 7 }, 'pool_id', 'limit'],
  })
})

test('statements are equal for all databases, except for parameters, locks and reading JSON', () => {
  const textsOf = ({ statements }: typeof sqliteDialect) =>
    statementsOf(statements).map(({ sql }) =>
      sql.replaceAll(/\$\d+/g, '?').replace('jsonb_array_elements(cast(? as jsonb))', 'json_each(?)'),
    )
  const isLock = (text: string) => / for (no key )?update$/.test(text)
  expect(textsOf(postgresDialect).filter((text) => !isLock(text))).toEqual(textsOf(sqliteDialect))
})

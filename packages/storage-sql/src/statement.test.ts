import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { postgresDialect, sqliteDialect } from './dialect.ts'
import { once, prepare } from './statement.ts'
import { compileStatements } from './statements/index.ts'

const build = ({ writer }: ReturnType<typeof sqliteDialect>) =>
  prepare<{ pool_id: string; limit: number }>((argument) =>
    writer
      .selectFrom('users')
      .select('sub')
      .where('version', '>', 7)
      .where('pool_id', '=', argument('pool_id'))
      .limit(argument('limit')),
  )

test('puts the values of each call into their places', () => {
  const statement = build(sqliteDialect())
  expect(statement({ limit: 5, pool_id: 'a' })).toEqual({
    sql: 'select "sub" from "users" where "version" > ? and "pool_id" = ? limit ?',
    parameters: [7, 'a', 5],
  })
  expect(statement({ limit: 6, pool_id: 'b' }).parameters).toEqual([7, 'b', 6])
})

test('writes the parameters as the database has them', () => {
  expect(build(postgresDialect())({ limit: 5, pool_id: 'a' })).toEqual({
    sql: 'select "sub" from "users" where "version" > $1 and "pool_id" = $2 limit $3',
    parameters: [7, 'a', 5],
  })
  expect(once(sql`select ${1}`, postgresDialect())).toEqual({ sql: 'select $1', parameters: [1] })
})

test('all statements are the same for all databases but for their parameters and locks', () => {
  const textsOf = (dialect: ReturnType<typeof sqliteDialect>) =>
    Object.values(compileStatements(dialect)).flatMap((group) =>
      Object.values(group)
        .flat()
        .map((statement: (values: never) => { sql: string }) => statement({} as never).sql.replaceAll(/\$\d+/g, '?')),
    )
  const isLock = (text: string) => text.endsWith(' for update')
  expect(textsOf(postgresDialect()).filter((text) => !isLock(text))).toEqual(textsOf(sqliteDialect()))
})

import { expect, test } from 'vitest'
import { postgresStatements } from '../generated/postgres-statements.ts'
import { sqliteStatements } from '../generated/sqlite-statements.ts'
import { statementsOf } from '../testing/statements-of.ts'

/** What names no pool in its conditions, and why. A statement that does must not stand here. */
const exceptions: Readonly<Record<string, string>> = {
  'documents.pools.lists.owner': 'lists pools',
  'pools.ids': 'lists pools',
  'pools.idsUpTo': 'lists pools',
  'buckets.take': 'buckets are of no pool',
  'buckets.prune': 'buckets are of no pool',
  'facts.find': 'is of no pool',
  'facts.findFrom': 'is of no pool',
  'facts.put': 'is of no pool',
  'facts.putIfAbsent': 'is of no pool',
  'documents.clients.find': 'a client is known by its id before its pool is',
  'documents.domains.find': 'a domain is known by its name before its pool is',
}

const all = Object.entries({ sqlite: sqliteStatements, postgres: postgresStatements }).flatMap(
  ([database, statements]) => statementsOf(statements).map(({ name, sql }) => ({ database, name, sql })),
)

/** The tables that a statement speaks of, each by the name that it has there. */
const tablesOf = (sql: string): readonly string[] =>
  [...sql.matchAll(/\b(?:from|join|update|into) "(\w+)"(?: as "(\w+)")?/g)].map(
    ([, table = '', alias]) => alias ?? table,
  )

/**
 * Whether the rows of a table that a statement sees or makes are those of one pool: it is inserted with it, or its pool is
 * given, or it is joined to one whose pool is.
 */
const namesPool = (sql: string, table: string): boolean => {
  if (new RegExp(`^insert into "${table}" \\("(?:pool_id|id|domain", "pool_id)"`).test(sql)) return true
  const column = table === 'pools' ? 'id' : 'pool_id'
  return new RegExp(
    `(?:where|and|on) (?:\\(?"${table}"\\.|(?<!\\.))"${column}" = (?:\\$\\d|\\?|"\\w+"\\."pool_id"|"pools"\\."id")`,
  ).test(sql)
}

/** The tables of which a statement may see rows of more than one pool. */
const crossed = (sql: string) => tablesOf(sql).filter((table) => !namesPool(sql, table))

test.each(all)('$database: $name stays in one pool', ({ name, sql }) => {
  const reason = exceptions[name]
  if (reason === undefined) expect(crossed(sql), sql).toEqual([])
  else expect(crossed(sql), `${name} stands in the list as one that ${reason}, and keeps to one`).not.toEqual([])
})

test('finds a statement that spans pools', () => {
  expect(crossed('delete from "grants" where "expires_at" < $1')).toEqual(['grants'])
  expect(crossed('select * from "users" where "sub" = ?')).toEqual(['users'])
  expect(
    crossed('select * from "users" as "u" inner join "grants" as "g" on "g"."sub" = "u"."sub" where "u"."pool_id" = ?'),
  ).toEqual(['g'])
})

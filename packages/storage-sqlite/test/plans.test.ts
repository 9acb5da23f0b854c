import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { documentTypes } from '@poolhouse/storage'
import { sqliteDialect, tables } from '@poolhouse/storage-sql'
import { deletedTable, type ExpectedSearch, expectedSearches, statementsOf } from '@poolhouse/storage-sql/testing'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { preparedOn } from '../src/prepared.ts'
import { temporaryFolder } from './temporary-folder.ts'

/**
 * How SQLite finds the rows of each statement that is not derived from the description of a table, and the rows that are
 * deleted with them: always by as many columns of a key as the statement knows. SCAN, or the first column of a key alone where a
 * pool may have many rows, would read everything. Only the few keys of a pool are sorted, and only the elements of a parameter
 * are scanned.
 */
const expectedPlans = {
  'pools.insertKey': '',
  'pools.keys': 'signing_keys by sqlite_autoindex_signing_keys_1 (pool_id=?), USE TEMP B-TREE FOR ORDER BY',
  'pools.ids': 'pools by sqlite_autoindex_pools_1 (id>?)',
  'pools.idsUpTo': 'pools by sqlite_autoindex_pools_1 (id>? AND id<?)',
  'pools.markDeleted': 'pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.delete':
    'pools by sqlite_autoindex_pools_1 (id=?), user_counts by PRIMARY (pool_id=?), users by sqlite_autoindex_users_1 (pool_id=?), signing_keys by sqlite_autoindex_signing_keys_1 (pool_id=?)',
  'accessTokens.find':
    'pools by sqlite_autoindex_pools_1 (id=?), clients by clients_by_pool (pool_id=? AND id=?) LEFT-JOIN, grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?) LEFT-JOIN, users by sqlite_autoindex_users_1 (pool_id=? AND sub=?) LEFT-JOIN',
  'users.insert': '',
  'users.insertMany':
    'each element, user_names by user_names_by_user (pool_id=? AND sub=?), grants by grants_by_user (pool_id=? AND sub=?)',
  'users.find': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.findByName': 'name by PRIMARY (pool_id=? AND value=?), user by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.saveState': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.save': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.delete':
    'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?), user_names by user_names_by_user (pool_id=? AND sub=?), grants by grants_by_user (pool_id=? AND sub=?)',
  'users.addToCount': '',
  'users.count': 'user_counts by PRIMARY (pool_id=?)',
  'names.insert': '',
  'names.insertMany': 'each element',
  'names.holders': 'each element, CORRELATED SCALAR SUBQUERY 1, name by PRIMARY (pool_id=? AND value=?)',
  'names.delete': 'user_names by PRIMARY (pool_id=? AND value=?)',
  'names.deleteAll': 'user_names by user_names_by_user (pool_id=? AND sub=?)',
  'names.holder': 'user_names by PRIMARY (pool_id=? AND value=?)',
  'search.insert': '',
  'search.insertMany': 'each element',
  'search.delete': 'user_search by PRIMARY (pool_id=? AND key=? AND value=? AND sub=?)',
  'search.bySub': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub>?)',
  'search.bySubBelow': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub>? AND sub<?)',
  'search.byValue':
    'found by PRIMARY (pool_id=? AND key=? AND (value,sub)>(?,?)), user by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'search.byValueBelow':
    'found by PRIMARY (pool_id=? AND key=? AND (value,sub)>(?,?) AND value<?), user by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'grants.insert': '',
  'grants.insertIf':
    'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?), refresh_tokens by refresh_tokens_by_grant (pool_id=? AND event_id=?)',
  'grants.insertToken': '',
  'grants.findByToken':
    'token by sqlite_autoindex_refresh_tokens_1 (pool_id=? AND hash=?), grant by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?)',
  'grants.replaceToken': 'refresh_tokens by sqlite_autoindex_refresh_tokens_1 (pool_id=? AND hash=?)',
  'grants.deleteOldest':
    'grants by grants_by_user (pool_id=? AND sub=?), recent by grants_by_user (pool_id=? AND sub=?), USE TEMP B-TREE FOR ORDER BY, refresh_tokens by refresh_tokens_by_grant (pool_id=? AND event_id=?)',
  'grants.revoke': 'grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?)',
  'grants.revokeAll': 'grants by grants_by_user (pool_id=? AND sub=?)',
  'grants.endRefreshOf': 'grants by grants_by_user (pool_id=? AND sub=?)',
  'grants.sessions': 'grants by grants_by_user (pool_id=? AND sub=?)',
  'grants.updateSession': 'grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?)',
  'buckets.take': '',
  'buckets.prune': 'buckets by PRIMARY (key=?), buckets by buckets_by_time (full_at<?)',
  'facts.find': 'facts by PRIMARY (name=?)',
  'facts.findFrom': 'facts by PRIMARY (name>? AND name<?)',
  'facts.put': '',
  'facts.putIfAbsent': '',
  'oneTimeIds.consume': '',
  'oneTimeIds.find': 'one_time_ids by PRIMARY (pool_id=? AND id=?)',
}

const statements = statementsOf(sqliteDialect.statements)

const searches = expectedSearches()

/** The plan of a statement whose search is derived from its table. */
const planFor = ({ table, index, equal, from = [], descending = false }: ExpectedSearch): string => {
  const isUnique = index === undefined && from.length === 0
  const known = isUnique ? tables[table as 'groups'].key : equal
  const position =
    from.length > 1
      ? `(${from.join()})${descending ? '<' : '>'}(${from.map(() => '?').join()})`
      : from.map((column) => `${column}>?`)
  const columns = [...known.map((column) => `${column}=?`), position].flat().filter((part) => part.length > 0)
  const usedIndex = index === undefined ? `sqlite_autoindex_${table}_1` : `${table}_${index}`
  return columns.length === 0 ? '' : `${table} by ${usedIndex} (${columns.join(' AND ')})`
}

const planOf = (database: DatabaseSync, sql: string): string =>
  preparedOn(database)(`explain query plan ${sql}`)
    .all()
    .map(({ detail }) =>
      String(detail)
        .replace(/^SCAN row VIRTUAL TABLE .*/, 'each element')
        .replace(/^SEARCH (\S+) USING (?:COVERING )?(?:INDEX )?(\S+)(?: KEY)? /, '$1 by $2 '),
    )
    .filter((detail) => !detail.startsWith('LIST SUBQUERY'))
    .join(', ')

/** Searches that rows of a pool, and those that go with them, may be deleted by. Ids of clients are unique over all pools. */
const searchOfPool =
  /^(?:pools by sqlite_autoindex_pools_1 \(id=\?\)|\w+ by \w+ \((?:pool_id=\?.*|client_id=\?)\)|SCALAR SUBQUERY \d)$/

/** The tables of documents that are deleted with a pool or a user. */
const ownedDocuments = new RegExp(
  `^(?:${Object.values(documentTypes)
    .map(({ name }) => name)
    .filter((name) => name !== 'pools')
    .join('|')}) by `,
)

test('every statement finds its rows by a key', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  await (await openSqliteStorage({ path })).close()
  const database = new DatabaseSync(path)
  const plans = new Map(statements.map(({ name, sql }) => [name, planOf(database, sql)]))
  database.close()

  const take = (name: string): readonly string[] => {
    const plan = plans.get(name) ?? ''
    plans.delete(name)
    return plan.split(', ').filter((part) => part !== '')
  }
  for (const [name, search] of Object.entries(searches)) {
    const [own = '', ...owned] = take(name)
    expect([name, own]).toEqual([name, search ? planFor(search) : ''])
    expect([name, owned.filter((part) => !searchOfPool.test(part))]).toEqual([name, []])
  }
  const searchesOwned = (name: string) => deletedTable(name) ?? /\.(?:deleteOwned|insertWithin)\./.test(name)
  for (const name of [...plans.keys()].filter(searchesOwned)) {
    const parts = take(name).filter((part) => part !== 'SCAN CONSTANT ROW')
    expect([name, parts.length > 0, parts.filter((part) => !searchOfPool.test(part))]).toEqual([name, true, []])
  }
  const besidesDocuments = [...plans].map(([name, plan]) => [
    name,
    plan
      .split(', ')
      .filter((part) => !(ownedDocuments.test(part) && searchOfPool.test(part)))
      .join(', '),
  ])
  expect(Object.fromEntries(besidesDocuments)).toEqual(expectedPlans)
})

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteDialect } from '@poolhouse/storage-sql'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

/**
 * How SQLite finds the rows of each statement, and those that go with deleted ones: always by as many columns of a key as
 * the statement knows. SCAN, or a key's first column alone where a pool may have many rows, would mean a walk through
 * everything. The only thing sorted is a pool's few keys, and walked the elements of a parameter.
 */
const expectedPlans = {
  'pools.insertIfAbsent': '',
  'pools.insertKey': '',
  'pools.find': 'pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.keys': 'signing_keys by sqlite_autoindex_signing_keys_1 (pool_id=?), USE TEMP B-TREE FOR ORDER BY',
  'pools.save': 'pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.list': 'pools by sqlite_autoindex_pools_1 (id>?)',
  'pools.ids': 'pools by sqlite_autoindex_pools_1 (id>?)',
  'pools.idsUpTo': 'pools by sqlite_autoindex_pools_1 (id>? AND id<?)',
  'pools.empty 1': 'refresh_tokens by refresh_tokens_by_grant (pool_id=?)',
  'pools.empty 2':
    'grants by grants_by_pool_and_end (pool_id=?), refresh_tokens by refresh_tokens_by_grant (pool_id=? AND event_id=?)',
  'pools.empty 3': 'user_search by user_search_by_value (pool_id=?)',
  'pools.empty 4': 'user_names by user_names_by_user (pool_id=?)',
  'pools.empty 5':
    'users by sqlite_autoindex_users_1 (pool_id=?), grants by grants_by_user (pool_id=? AND sub=?), user_search by PRIMARY (pool_id=? AND sub=?), user_names by user_names_by_user (pool_id=? AND sub=?)',
  'pools.empty 6': 'user_search by user_search_by_value (pool_id=?)',
  'pools.empty 7': 'user_names by user_names_by_user (pool_id=?)',
  'pools.empty 8': 'user_tallies by PRIMARY (pool_id=?)',
  'pools.empty 9': 'clients by clients_by_pool (pool_id=?)',
  'pools.empty 10': 'signing_keys by sqlite_autoindex_signing_keys_1 (pool_id=?)',
  'pools.empty 11': 'spent by spent_by_pool_and_end (pool_id=?)',
  'pools.markDeleted': 'pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.emptyAtOnce 1': 'clients by clients_by_pool (pool_id=?)',
  'pools.emptyAtOnce 2': 'signing_keys by sqlite_autoindex_signing_keys_1 (pool_id=?)',
  'pools.emptySome 1':
    'refresh_tokens by sqlite_autoindex_refresh_tokens_1 (pool_id=? AND hash=?), refresh_tokens by sqlite_autoindex_refresh_tokens_1 (pool_id=?), SCALAR SUBQUERY 2, pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.emptySome 2':
    'grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?), grants by sqlite_autoindex_grants_1 (pool_id=?), SCALAR SUBQUERY 2, pools by sqlite_autoindex_pools_1 (id=?), refresh_tokens by refresh_tokens_by_grant (pool_id=? AND event_id=?)',
  'pools.emptySome 3':
    'user_search by PRIMARY (pool_id=? AND sub=? AND key=?), user_search by user_search_by_value (pool_id=?), SCALAR SUBQUERY 2, pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.emptySome 4':
    'user_names by PRIMARY (pool_id=? AND value=? AND kind=?), user_names by user_names_by_user (pool_id=?), SCALAR SUBQUERY 2, pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.emptySome 5':
    'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?), users by sqlite_autoindex_users_1 (pool_id=?), SCALAR SUBQUERY 2, pools by sqlite_autoindex_pools_1 (id=?), grants by grants_by_user (pool_id=? AND sub=?), user_search by PRIMARY (pool_id=? AND sub=?), user_names by user_names_by_user (pool_id=? AND sub=?)',
  'pools.emptySome 6':
    'spent by PRIMARY (pool_id=? AND id=?), spent by spent_by_pool_and_end (pool_id=?), SCALAR SUBQUERY 2, pools by sqlite_autoindex_pools_1 (id=?)',
  'pools.delete':
    'pools by sqlite_autoindex_pools_1 (id=?), user_tallies by PRIMARY (pool_id=?), users by sqlite_autoindex_users_1 (pool_id=?), clients by clients_by_pool (pool_id=?), signing_keys by sqlite_autoindex_signing_keys_1 (pool_id=?)',
  'clients.insertIfAbsent': '',
  'clients.find': 'clients by sqlite_autoindex_clients_1 (id=?)',
  'clients.save': 'clients by sqlite_autoindex_clients_1 (id=?)',
  'accessTokens.find':
    'pools by sqlite_autoindex_pools_1 (id=?), clients by clients_by_pool (pool_id=? AND id=?) LEFT-JOIN, grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?) LEFT-JOIN, users by sqlite_autoindex_users_1 (pool_id=? AND sub=?) LEFT-JOIN',
  'clients.delete': 'clients by sqlite_autoindex_clients_1 (id=?)',
  'clients.list': 'clients by clients_by_pool (pool_id=? AND id>?)',
  'users.insert': '',
  'users.insertMany':
    'each element, grants by grants_by_user (pool_id=? AND sub=?), user_search by PRIMARY (pool_id=? AND sub=?), user_names by user_names_by_user (pool_id=? AND sub=?)',
  'users.find': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.findByName': 'name by PRIMARY (pool_id=? AND value=?), user by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.saveState': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.save': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'users.delete':
    'users by sqlite_autoindex_users_1 (pool_id=? AND sub=?), grants by grants_by_user (pool_id=? AND sub=?), user_search by PRIMARY (pool_id=? AND sub=?), user_names by user_names_by_user (pool_id=? AND sub=?)',
  'users.addToCount': '',
  'users.count': 'user_tallies by PRIMARY (pool_id=?)',
  'names.insert': '',
  'names.insertMany': 'each element',
  'names.holders': 'each element, CORRELATED SCALAR SUBQUERY 1, name by PRIMARY (pool_id=? AND value=? AND kind=?)',
  'names.delete': 'user_names by PRIMARY (pool_id=? AND value=? AND kind=?)',
  'names.deleteAll': 'user_names by user_names_by_user (pool_id=? AND sub=?)',
  'names.holder': 'user_names by PRIMARY (pool_id=? AND value=? AND kind=?)',
  'search.put': '',
  'search.insertMany': 'each element',
  'search.delete': 'user_search by PRIMARY (pool_id=? AND sub=? AND key=?)',
  'search.deleteAll': 'user_search by PRIMARY (pool_id=? AND sub=?)',
  'search.bySub': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub>?)',
  'search.bySubBelow': 'users by sqlite_autoindex_users_1 (pool_id=? AND sub>? AND sub<?)',
  'search.byValue':
    'found by user_search_by_value (pool_id=? AND key=? AND (value,sub)>(?,?)), user by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'search.byValueBelow':
    'found by user_search_by_value (pool_id=? AND key=? AND (value,sub)>(?,?) AND value<?), user by sqlite_autoindex_users_1 (pool_id=? AND sub=?)',
  'grants.insert': '',
  'grants.insertToken': '',
  'grants.findByToken':
    'token by sqlite_autoindex_refresh_tokens_1 (pool_id=? AND hash=?), grant by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?)',
  'grants.replaceToken': 'refresh_tokens by sqlite_autoindex_refresh_tokens_1 (pool_id=? AND hash=?)',
  'grants.revoke': 'grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?)',
  'grants.revokeAll': 'grants by grants_by_user (pool_id=? AND sub=?)',
  'grants.prune':
    'grants by sqlite_autoindex_grants_1 (pool_id=? AND event_id=?), ended by grants_by_pool_and_end (pool_id=? AND expires_at<?), refresh_tokens by refresh_tokens_by_grant (pool_id=? AND event_id=?)',
  'facts.find': 'facts by PRIMARY (name=?)',
  'facts.put': '',
  'facts.putIfAbsent': '',
  'oneTimeIds.consume': '',
  'oneTimeIds.find': 'spent by PRIMARY (pool_id=? AND id=?)',
  'oneTimeIds.prune':
    'spent by PRIMARY (pool_id=? AND id=?), ended by spent_by_pool_and_end (pool_id=? AND expires_at<?)',
}

interface Statement {
  readonly sql: string
}

const statements = Object.entries(sqliteDialect.statements).flatMap(([store, ofStore]) =>
  Object.entries(ofStore as Record<string, Statement | Statement[]>).flatMap(([name, one]) =>
    [one].flat().map(({ sql }, index, { length }) => ({
      name: length > 1 ? `${store}.${name} ${index + 1}` : `${store}.${name}`,
      sql,
    })),
  ),
)

const planOf = (database: DatabaseSync, sql: string): string =>
  database
    .prepare(`explain query plan ${sql}`)
    .all()
    .map(({ detail }) =>
      String(detail)
        .replace(/^SCAN row VIRTUAL TABLE .*/, 'each element')
        .replace(/^SEARCH (\S+) USING (?:COVERING )?(?:INDEX )?(\S+)(?: KEY)? /, '$1 by $2 '),
    )
    .filter((detail) => !detail.startsWith('LIST SUBQUERY'))
    .join(', ')

test('every statement finds its rows by a key', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  await (await openSqliteStorage({ path })).close()
  const database = new DatabaseSync(path)
  const plans = Object.fromEntries(statements.map(({ name, sql }) => [name, planOf(database, sql)]))
  database.close()
  expect(plans).toEqual(expectedPlans)
})

import { postgresDialect } from '@poolhouse/storage-sql'
import {
  deletedTable,
  type ExpectedSearch,
  expectedSearches,
  type NamedStatement,
  statementsOf,
} from '@poolhouse/storage-sql/testing'
import type { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { createBatchedQuery } from '../src/batched-query.ts'
import { openPostgresStorage } from '../src/index.ts'
import { connected } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

/**
 * How PostgreSQL finds the rows of each statement that is not derived from the description of a table: the index, and the
 * columns that it is searched by.
 */
const expectedPlans = {
  'pools.delete': 'pools_pkey (id =)',
  'pools.markDeleted': 'pools_pkey (id =)',
  'pools.lock.0': 'pools_pkey (id =)',
  'pools.insertKey': '',
  'pools.keys': 'signing_keys_pkey (pool_id =), Sort',
  'pools.ids': 'pools_pkey (id >)',
  'pools.idsUpTo': 'pools_pkey (id > id <=)',
  'accessTokens.find':
    'pools_pkey (id =), clients_by_pool (pool_id = id =), grants_pkey (pool_id = event_id =), users_pkey (pool_id = sub =)',
  'users.addToCount': '',
  'users.count': 'user_counts_pkey (pool_id =)',
  'users.delete': 'users_pkey (pool_id = sub =)',
  'users.insertMany': '',
  'users.find': 'users_pkey (pool_id = sub =)',
  'users.findByName': 'user_names_pkey (pool_id = value =), users_pkey (pool_id = sub =)',
  'users.insert': '',
  'users.save': 'users_pkey (pool_id = sub =)',
  'users.saveState': 'users_pkey (pool_id = sub =)',
  'names.insertMany': '',
  'names.holders': 'user_names_pkey (pool_id = value = ->>)',
  'names.delete': 'user_names_by_user (pool_id = sub =)',
  'names.deleteAll': 'user_names_by_user (pool_id = sub =)',
  'names.holder': 'user_names_pkey (pool_id = value =)',
  'names.insert': '',
  'search.bySub': 'users_pkey (pool_id = sub >=)',
  'search.bySubBelow': 'users_pkey (pool_id = sub >= sub <)',
  'search.byValue': 'user_search_pkey (pool_id = key = value, sub >=), users_pkey (pool_id = sub =)',
  'search.byValueBelow': 'user_search_pkey (pool_id = key = value, sub >= value <), users_pkey (pool_id = sub =)',
  'search.insertMany': '',
  'search.delete': 'user_search_pkey (pool_id = key = value = sub =)',
  'search.insert': '',
  'grants.findByToken': 'refresh_tokens_pkey (pool_id = hash =), grants_pkey (pool_id = event_id =)',
  'grants.insert': '',
  'grants.insertIf': 'users_pkey (pool_id = sub =)',
  'grants.insertToken': '',
  'grants.replaceToken': 'refresh_tokens_by_grant (pool_id = event_id =)',
  'grants.lockUser.0': 'users_pkey (pool_id = sub =)',
  'grants.deleteOldest': 'grants_by_user (pool_id = sub =), Sort, grants_by_user (pool_id = sub =)',
  'grants.revoke': 'grants_pkey (pool_id = event_id =)',
  'grants.revokeAll': 'grants_by_user (pool_id = sub =)',
  'grants.endRefreshOf': 'grants_by_user (pool_id = sub =)',
  'grants.sessions': 'grants_by_user (pool_id = sub =)',
  'grants.updateSession': 'grants_pkey (pool_id = event_id =)',
  'buckets.take': '',
  'buckets.prune': 'buckets_by_time (full_at <), buckets_by_time (full_at <)',
  'facts.find': 'facts_pkey (name =)',
  'facts.findFrom': 'facts_pkey (name >= name <)',
  'facts.put': '',
  'facts.putIfAbsent': '',
  'oneTimeIds.find': 'one_time_ids_pkey (pool_id = id =)',
  'oneTimeIds.consume': '',
}

/** As many rows as make an index worth its while: 1,000 pools of 20 users. */
const fill = `
  insert into pools select 'pool-' || p, 1, 0, '{}' from generate_series(1, 1000) p;
  insert into signing_keys select id, 'key-' || k, 'id', '', '', '', k from pools, generate_series(1, 2) k;
  insert into clients select id || '-' || c, id, 1, 0, '{}' from pools, generate_series(1, 5) c;
  insert into user_counts select id, part, 2 from pools, generate_series(0, 9) part;
  insert into users select id, 'sub-' || u, 1, repeat('p', 300), repeat('s', 300) from pools, generate_series(1, 20) u;
  insert into user_names select pool_id, 'name of ' || sub, sub from users;
  insert into user_search select pool_id, key, sub, sub from users, (values ('name'), ('email')) as keys (key);
  insert into grants select pool_id, 'event-' || sub, '', sub, '', 0, 10000 * random(), null, null, null, null from users;
  insert into refresh_tokens select pool_id, 'hash-' || event_id, event_id, null from grants;
  insert into one_time_ids select pool_id, sub, 10000 * random() from users;
  insert into groups select id, 'group-' || g, 1, 0, '{}' from pools, generate_series(1, 20) g;
  insert into memberships select u.pool_id, u.sub, g.name, 1, 0, '{}' from users u join groups g
    on g.pool_id = u.pool_id and (g.name = 'group-1' or g.name = 'group-2' or g.name = 'group-3');
  insert into unknown_users select id, 'name-' || n, 1, 0, '{}', 10000 * random() from pools, generate_series(1, 20) n;
  insert into buckets select pool_id || sub, 10000 * random() from users;
  insert into resource_servers select id, 'server-' || s, 1, 0, '{}' from pools, generate_series(1, 20) s;
  insert into devices select pool_id, sub, 'device-' || d, 1, 0, '{}' from users, generate_series(1, 2) d;
  insert into domains select 'domain-' || id || d, id, 1, 0, '{}' from pools, generate_series(1, 2) d;
  insert into identity_providers select id, 'provider-' || p, 1, 0, '{}' from pools, generate_series(1, 20) p;
  insert into provider_identifiers select id, 'identifier-' || i, 1, 0, '{}' from pools, generate_series(1, 20) i;
  insert into saml_keys select id, use, 1, 0, '{}' from pools, (values ('signing'), ('encryption')) as uses (use);
  insert into passkeys select pool_id, 'passkey-' || sub || p, sub, 1, 0, '{}' from users, generate_series(1, 2) p;
  analyze domains, identity_providers, provider_identifiers, saml_keys, buckets, unknown_users, devices, passkeys, resource_servers, groups, memberships, pools, signing_keys, clients, user_counts, users, user_names, user_search, grants, refresh_tokens, one_time_ids;
`

type Statement = NamedStatement

const statements = statementsOf(postgresDialect.statements)

const searches = expectedSearches()

/** Whether a plan is the search that is derived from the table. Several indexes may serve what names a whole key. */
const isSearch = (plan: string, { table, index, equal, from = [], descending = false }: ExpectedSearch): boolean => {
  const [, used = '', columns = ''] = /^(\w+) \((.*)\)$/.exec(plan) ?? []
  if (from.length > 0)
    return (
      used === `${table}_${index ?? 'pkey'}` &&
      columns === [...equal.map((column) => `${column} =`), `${from.join(', ')} ${descending ? '<' : '>='}`].join(' ')
    )
  const searched = columns.split(' =').map((column) => column.trim())
  const known = [...equal, ''].toSorted()
  return used.startsWith(`${table}_`) && (columns === 'id =' || searched.toSorted().join() === known.join())
}

/** Searches that rows of a pool may be deleted by. */
const searchOfPool = /^(?:pools_pkey \(id =\)|\w+ \(pool_id =.*\)|Sort)$/

const askedTogether = statements.filter(({ poolAt }) => poolAt !== undefined)

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly Plan[]
}

/** What reads rows and what sorts them, from the inside out. */
const nodesOf = (plan: Plan): readonly string[] => {
  const below = (plan.Plans ?? []).flatMap(nodesOf)
  const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, 'Index Cond': condition } = plan
  if (index !== undefined) return [...below, `${index} (${columnsOf(condition ?? '')})`]
  return /Sort|Seq Scan/.test(type) ? [...below, [type, table].join(' ').trim()] : below
}

/** `((pool_id = $1) AND (sub >= $2))` as `pool_id = sub >=`. */
const columnsOf = (condition: string): string =>
  condition
    .replaceAll(/[()]|::\w+|'\d+'|\bAND\b/g, '')
    .replaceAll('ROW', '')
    .replaceAll(/\$\d+(?:, \$\d+)?|(?<=[=<>] )[\w".]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** The plan for any values, as a connection that runs the statement often comes to use it. */
const planOf = async (client: Client, sql: string): Promise<string> => {
  const anyValues = Array.from(new Set(sql.match(/\$\d+/g)), () => 'null').join(', ')
  await client.query(`prepare one as ${sql}`)
  const explain = `explain (format json) execute one ${anyValues && `(${anyValues})`}`
  const { rows } = await client.query<{ 'QUERY PLAN': readonly [{ readonly Plan: Plan }] }>(explain)
  await client.query('deallocate one')
  const [row] = rows
  return row ? nodesOf(row['QUERY PLAN'][0].Plan).join(', ') : ''
}

/** The statement as it is sent for several askers. */
const together = ({ sql, parameters, poolAt }: Statement): string =>
  createBatchedQuery()([{ sql, parameters: parameters.map((name) => (isNumber(name) ? 1 : '')), poolAt }]).sql

const isNumber = (argument: string | object) =>
  typeof argument === 'string' && /^(?:kind$|known_.*(?:version|created_at)$)/.test(argument)

describeWithServer('on a server with many rows', () => {
  test('every statement finds its rows by a key, for one caller and for a batch', async () => {
    const url = await emptySchema()
    await (await openPostgresStorage({ url })).close()
    const client = await connected(url)
    onTestFinished(() => client.end())
    await client.query(fill)
    await client.query('set plan_cache_mode = force_generic_plan')
    const plans: Record<string, string> = {}
    for (const statement of statements) plans[statement.name] = await planOf(client, statement.sql)
    const searchesOwned = (name: string) =>
      deletedTable(name) !== undefined || /\.(?:deleteOwned|insertWithin|lockOwner)\./.test(name)
    for (const [name, search] of Object.entries(searches)) {
      const plan = plans[name] ?? ''
      expect([name, plan, search ? isSearch(plan, search) : plan === '']).toEqual([name, plan, true])
    }
    for (const [name, plan] of Object.entries(plans).filter(([each]) => searchesOwned(each)))
      expect([name, plan !== '', plan.split(/, (?=\w+ \(|Sort)/).filter((part) => !searchOfPool.test(part))]).toEqual([
        name,
        true,
        [],
      ])
    const others = Object.entries(plans).filter(([name]) => !(name in searches) && !searchesOwned(name))
    expect(Object.fromEntries(others)).toEqual(expectedPlans)
    for (const statement of askedTogether)
      expect([statement.name, await planOf(client, together(statement))]).toEqual([
        statement.name,
        plans[statement.name],
      ])
  })

  test('batched statements find at most one row each, all in one pool', () => {
    expect(askedTogether.map(({ name }) => name)).toEqual([
      'documents.groups.find',
      'documents.memberships.find',
      'documents.resourceServers.find',
      'documents.devices.find',
      'documents.passkeys.find',
      'documents.clientTerms.find',
      'documents.brandingStyles.find',
      'documents.brandingAssets.find',
      'documents.uiCustomizations.find',
      'documents.replicas.find',
      'documents.identityProviders.find',
      'documents.providerIdentifiers.find',
      'documents.samlKeys.find',
      'documents.authEvents.find',
      'documents.riskConfigurations.find',
      'documents.importJobs.find',
      'documents.importParts.find',
      'documents.unknownUsers.find',
      'users.find',
      'users.findByName',
      'names.holder',
      'grants.findByToken',
      'accessTokens.find',
      'oneTimeIds.find',
    ])
    for (const { sql, poolAt = -1, ...statement } of askedTogether) {
      expect(statement.parameters[poolAt]).toBe('pool_id')
      expect(together({ ...statement, sql, poolAt })).toMatch(new RegExp(`"(pool_id|id)" = \\$${poolAt + 1}\\b`))
    }
  })
})

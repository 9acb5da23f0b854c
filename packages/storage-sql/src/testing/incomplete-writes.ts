/** The JSON syntax of a database: a column as JSON for `->`, `->>` and `elementsOf`, and a table function with a column `value`. */
interface JsonWords {
  readonly json: (column: string) => string
  readonly elementsOf: string
}

/** Statements that count the rows (as `found`) of incomplete writes. Each must return 0. */
const incompleteWritesIn = ({ json, elementsOf }: JsonWords): Readonly<Record<string, string>> => ({
  'users that are not counted correctly': `select abs((select count(*) from users) -
    (select coalesce(sum(users), 0) from user_counts)) as found`,
  'users without a name': `select count(*) as found from users u where not exists
    (select 1 from user_names n where n.pool_id = u.pool_id and n.sub = u.sub)`,
  "names that are not the profile's": `select count(*) as found from user_names n join users u
    on u.pool_id = n.pool_id and u.sub = n.sub where not exists
    (select 1 from ${elementsOf}(${json('u.profile')} -> 'names') name where name.value ->> 'value' = n.value)`,
  'search rows that differ from the profile': `select count(*) as found from user_search s join users u
    on u.pool_id = s.pool_id and u.sub = s.sub
    where s.key = 'name' and s.value <> lower(${json('u.profile')} -> 'attributes' ->> 'name')`,
  'grants without a token': `select count(*) as found from grants g where not exists
    (select 1 from refresh_tokens t where t.pool_id = g.pool_id and t.event_id = g.event_id)`,
  'replaced tokens without a replacement': `select count(*) as found from refresh_tokens t where t.replaced_at is not null
    and not exists (select 1 from refresh_tokens n where n.pool_id = t.pool_id and n.hash = t.event_id || '-next')`,
})

/** SQLite, D1 included. */
export const sqliteIncompleteWrites = incompleteWritesIn({ json: (column) => column, elementsOf: 'json_each' })

/** PostgreSQL. */
export const postgresIncompleteWrites = incompleteWritesIn({
  json: (column) => `${column}::json`,
  elementsOf: 'json_array_elements',
})

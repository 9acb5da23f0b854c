import type { ClientBase, QueryConfig, QueryResult } from 'pg'

/** `pg` has this; its types forget it. */
interface LimitedQuery extends QueryConfig {
  readonly query_timeout?: number | undefined
}

/**
 * Sends a query that must return within so many milliseconds, counted from now, with those sent before it. Else the way
 * to the server is taken to be broken: the connection is closed, and all that wait for it reject.
 */
export const query = (
  client: ClientBase,
  config: QueryConfig,
  milliseconds: number | undefined,
): Promise<QueryResult> => {
  const limited: LimitedQuery = { ...config, query_timeout: milliseconds }
  return client.query(limited)
}

import type { ClientBase, QueryConfig, QueryResult } from 'pg'

/** `pg` supports this option; its types lack it. */
interface LimitedQuery extends QueryConfig {
  readonly query_timeout?: number | undefined
}

/**
 * Sends a query with a time limit in milliseconds, which includes waiting for earlier queries on the connection. After that,
 * the connection is considered broken: it is closed, and all of its pending queries reject.
 */
export const query = (
  client: ClientBase,
  config: QueryConfig,
  milliseconds: number | undefined,
): Promise<QueryResult> => {
  const limited: LimitedQuery = { ...config, query_timeout: milliseconds }
  return client.query(limited)
}

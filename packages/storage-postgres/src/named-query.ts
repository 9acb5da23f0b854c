import type { SqlValue } from '@poolhouse/storage-sql'
import type { QueryConfig } from 'pg'
import type { Query } from './batched-query.ts'
import { encodeText } from './texts.ts'

/**
 * Names the prepared statement of each text, so that each connection prepares it once: planning takes longer than running. The
 * names are never removed, because all texts are in the code and their number is small.
 */
export const createNamedQuery = () => {
  const names = new Map<string, string>()
  return ({ sql, parameters }: Query): QueryConfig => {
    let name = names.get(sql)
    if (name === undefined) names.set(sql, (name = `poolhouse_${names.size}`))
    return {
      name,
      text: sql,
      values: parameters.map((value) => (isArray(value) ? value.map(encode) : encode(value))),
    }
  }
}

const isArray: (value: SqlValue | readonly SqlValue[]) => value is readonly SqlValue[] = Array.isArray

const encode = (value: SqlValue): SqlValue => (typeof value === 'string' ? encodeText(value) : value)

import type { SqlValue } from '@poolhouse/storage-sql'
import type { QueryConfig } from 'pg'
import type { Question } from './batched-query.ts'
import { encodeText } from './texts.ts'

/**
 * Gives each text a name, under which each connection prepares it once: planning takes longer than running. Texts are few:
 * they are all in the code.
 */
export const createNamedQuery = () => {
  const names = new Map<string, string>()
  return ({ sql, parameters }: Question): QueryConfig => {
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

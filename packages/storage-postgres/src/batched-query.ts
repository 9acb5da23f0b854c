import type { Bound, SqlValue } from '@poolhouse/storage-sql'

/** A statement with values that `pg` sends as one parameter each: a value, or an array of them. */
export interface Query<Row = unknown> extends Omit<Bound<Row>, 'parameters'> {
  readonly parameters: readonly (SqlValue | readonly SqlValue[])[]
}

/** A row of a batched query, with the position of its read in the batch, counted from 1. */
export interface BatchedRow {
  readonly place: number
}

/**
 * Combines reads with the same statement for several keys of a pool into one statement. It runs the original statement for
 * each key with its usual plan: `offset 0` prevents the planner from reordering the joins. Each parameter becomes an array,
 * except the pool.
 */
export const createBatchedQuery = () => {
  const texts = new Map<string, string>()

  return (runs: readonly [Bound, ...Bound[]]): Query<BatchedRow> => {
    const [{ sql, parameters, poolAt }] = runs
    let text = texts.get(sql)
    if (text === undefined) texts.set(sql, (text = textFor(runs[0])))
    return {
      sql: text,
      parameters: parameters.map((value, index) =>
        index === poolAt ? value : runs.map((run) => run.parameters[index] ?? null),
      ),
    }
  }
}

const textFor = ({ sql, parameters, poolAt }: Bound): string => {
  const keys = parameters
    .map((value, index) => ({ slot: `$${index + 1}`, name: `p${index + 1}`, value, index }))
    .filter(({ index }) => index !== poolAt)
  const arrays = keys.map(({ slot, value }) => `${slot}::${typeof value === 'number' ? 'bigint' : 'text'}[]`)
  const columns = new Map(keys.map(({ slot, name }) => [slot, `asked.${name}`]))
  const one = sql.replaceAll(/\$\d+/g, (slot) => columns.get(slot) ?? slot)
  return (
    `select asked.place, found.* from unnest(${arrays.join(', ')}) with ordinality ` +
    `as asked (${keys.map(({ name }) => name).join(', ')}, place) cross join lateral (${one} offset 0) as found`
  )
}

/** A value of a column. */
export type SqlValue = string | number | null

/** A statement with the values of its parameters, ready to run. `Row` is the type of its rows. */
export interface Bound<Row = unknown> {
  /**
   * The SQL, with `?` or `$1` for parameters depending on the dialect. It is the same string each time a statement is used, so
   * that a driver can prepare it once. The number of different texts is small and fixed.
   */
  readonly sql: string
  readonly parameters: readonly SqlValue[]
  /**
   * Index of the parameter that is the pool. Set for statements that return at most one row, found by a key in that
   * pool: a driver may batch them.
   */
  readonly poolAt?: number | undefined
  /** Never set. Lets the compiler distinguish the row types of statements. */
  readonly row?: Row
}

/** A statement without the values of its arguments: data that can be generated at build time. */
export interface Compiled<Arguments, Row = unknown> {
  readonly sql: string
  /** The values of the parameters, in order: an argument by name, or a constant. */
  readonly parameters: readonly (string | { readonly always: SqlValue })[]
  /**
   * Index of the parameter that is the pool. Set for statements that return at most one row, found by a key in that
   * pool.
   */
  readonly poolAt?: number
  /** Never set: carries the types of parameters and rows. */
  readonly types?: (values: Arguments) => Row
}

/** A reusable statement: call it with values for its arguments. */
export type Statement<Arguments, Row = unknown> = (values: Arguments) => Bound<Row>

/** Maps compiled statements, in any grouping, to prepared ones. */
export type Ready<Group> =
  Group extends Compiled<infer Arguments, infer Row>
    ? Statement<Arguments, Row>
    : { readonly [Name in keyof Group]: Ready<Group[Name]> }

/** Prepares compiled statements, so that they can be called with values. */
export const ready = <Group extends object>(group: Group): Ready<Group> => {
  if (Array.isArray(group)) return group.map(ready) as Ready<Group>
  if (isCompiled(group)) return statementOf(group) as Ready<Group>
  return Object.fromEntries(Object.entries(group).map(([name, member]) => [name, ready(member)])) as Ready<Group>
}

type Values = Readonly<Record<string, SqlValue>>

const isCompiled = (group: object): group is Compiled<Values> => 'sql' in group

const statementOf =
  ({ sql, parameters, poolAt }: Compiled<Values>): Statement<Values> =>
  (values) => ({
    sql,
    parameters: parameters.map((place) => (typeof place === 'string' ? (values[place] as SqlValue) : place.always)),
    poolAt,
  })

/** A statement without parameters, such as those of migrations. */
export const plain = <Row>(sql: string): Bound<Row> => ({ sql, parameters: [] })

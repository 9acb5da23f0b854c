/** What a column holds. */
export type SqlValue = string | number | null

/** A statement with the values of its parameters: ready to run. `Row` is what it answers with. */
export interface Bound<Row = unknown> {
  /**
   * The text, the same string each time a statement is used, with `?` or `$1` for parameters as the dialect has them:
   * a driver prepares it once and keeps it by this key. There are few and fixed texts.
   */
  readonly sql: string
  readonly parameters: readonly SqlValue[]
  /**
   * Which of the parameters is the pool. Set when it answers with one row at most, found by a key in that pool: a driver may
   * then ask it for several keys of the pool at once.
   */
  readonly poolAt?: number | undefined
  /** Never set: lets the compiler distinguish the rows of statements. */
  readonly row?: Row
}

/** A statement without the values of its arguments: data, so that it can be made beforehand and kept in a file. */
export interface Compiled<Arguments, Row = unknown> {
  readonly sql: string
  /** What goes to the places of the text, in order: an argument, by name, or a value that is always the same. */
  readonly parameters: readonly (string | { readonly always: SqlValue })[]
  /** Which of the parameters is the pool. Set when it answers with one row at most, found by a key in that pool. */
  readonly poolAt?: number
  /** Never set: carries the types of parameters and rows. */
  readonly types?: (values: Arguments) => Row
}

/** A statement to be given values for its arguments, as often as you like. */
export type Statement<Arguments, Row = unknown> = (values: Arguments) => Bound<Row>

/** What becomes of compiled statements, however they are grouped, when they are made ready. */
export type Ready<Group> =
  Group extends Compiled<infer Arguments, infer Row>
    ? Statement<Arguments, Row>
    : { readonly [Name in keyof Group]: Ready<Group[Name]> }

/** Makes compiled statements ready to be given values. */
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

/** A statement of plain text, without parameters, as migrations have them. */
export const plain = <Row>(sql: string): Bound<Row> => ({ sql, parameters: [] })

import { type AliasableExpression, type Compilable, sql } from 'kysely'
import type { Compiled, SqlValue } from '../statement.ts'

/** Creates a placeholder in a statement for an argument. */
export type Argument<Arguments> = <Name extends keyof Arguments>(name: Name) => AliasableExpression<Arguments[Name]>

/** Placeholder in the compiled statement for an argument. */
class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Compiles a statement of the query builder. */
export const prepare = <Arguments extends object, Row = unknown>(
  build: (argument: Argument<Arguments>) => Compilable<Row>,
): Compiled<Arguments, Row> => {
  const compiled = build(
    <Name extends keyof Arguments>(name: Name) => sql<Arguments[Name]>`${new Slot(String(name))}`,
  ).compile()
  return {
    sql: compiled.sql,
    parameters: compiled.parameters.map((place) =>
      place instanceof Slot ? place.name : { always: place as SqlValue },
    ),
  }
}

/** Compiles a statement that returns at most one row, found by a key in a pool: several of these can be batched. */
export const prepareSingle = <Arguments extends { readonly pool_id: string }, Row = unknown>(
  build: (argument: Argument<Arguments>) => Compilable<Row>,
): Compiled<Arguments, Row> => {
  const compiled = prepare(build)
  return { ...compiled, poolAt: compiled.parameters.indexOf('pool_id') }
}

import { type Compilable, type Expression, type RawBuilder, sql } from 'kysely'
import type { SqlDialect } from './dialect.ts'
import type { Bound, SqlValue } from './driver.ts'

/** A statement compiled once: give it values for its parameters as often as you like. */
export type Statement<Arguments, Row = unknown> = (values: Arguments) => Bound<Row>

/** Stands in a statement for a value that comes later. */
export type Argument<Arguments> = <Name extends keyof Arguments>(name: Name) => Expression<Arguments[Name]>

/** What stands in the compiled statement at the place of an argument. */
class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/**
 * Compiles a statement of the query builder. Building one costs several times what running it does, so this is done once
 * for each, and the values of every call go into their places.
 */
export const prepare = <Arguments extends object, Row = unknown>(
  build: (argument: Argument<Arguments>) => Compilable<Row>,
): Statement<Arguments, Row> => {
  const compiled = build(
    <Name extends keyof Arguments>(name: Name) => sql<Arguments[Name]>`${new Slot(String(name))}`,
  ).compile()
  const places = compiled.parameters
  return (values) => ({
    sql: compiled.sql,
    parameters: places.map((place) =>
      place instanceof Slot ? ((values as Record<string, SqlValue>)[place.name] as SqlValue) : (place as SqlValue),
    ),
  })
}

/** A statement of plain text that runs once, as migrations do. */
export const once = <Row>(statement: RawBuilder<Row>, { writer }: SqlDialect): Bound<Row> => {
  const compiled = statement.compile(writer)
  return { sql: compiled.sql, parameters: compiled.parameters as readonly SqlValue[] }
}

import type { UserRow, UserSearchRow } from '../tables/index.ts'
import { insertManyInto, textAt } from './many.ts'
import { type Argument, prepare } from './prepare.ts'
import type { StatementDialect } from './statement-dialect.ts'

/** A page of users by sub. */
export interface BySub {
  readonly pool_id: string
  readonly from_sub: string
  readonly limit: number
}

/** A page of users by the value under a key, and then by sub. */
export interface ByValue extends BySub {
  readonly key: string
  readonly from_value: string
}

/** The exclusive end of a range of texts. */
export interface Below {
  readonly below: string
}

/** A user with the value it was found by. */
export type FoundRow = UserRow & { readonly value: string }

export const userSearchStatements = (dialect: StatementDialect) => {
  const { writer } = dialect

  const bySub = (argument: Argument<BySub>) =>
    writer
      .selectFrom('users')
      .selectAll()
      .where('pool_id', '=', argument('pool_id'))
      .where('sub', '>=', argument('from_sub'))
      .orderBy('sub')
      .limit(argument('limit'))

  const byValue = (argument: Argument<ByValue>) =>
    writer
      .selectFrom('user_search as found')
      .innerJoin('users as user', (join) =>
        join.onRef('user.pool_id', '=', 'found.pool_id').onRef('user.sub', '=', 'found.sub'),
      )
      .selectAll('user')
      .select('found.value')
      .where('found.pool_id', '=', argument('pool_id'))
      .where('found.key', '=', argument('key'))
      .where((eb) =>
        eb(eb.refTuple('found.value', 'found.sub'), '>=', eb.tuple(argument('from_value'), argument('from_sub'))),
      )
      .orderBy('found.value')
      .orderBy('found.sub')
      .limit(argument('limit'))

  return {
    insert: prepare<UserSearchRow>((argument) =>
      writer
        .insertInto('user_search')
        .values({
          pool_id: argument('pool_id'),
          sub: argument('sub'),
          key: argument('key'),
          value: argument('value'),
        })
        .onConflict((conflict) => conflict.doNothing()),
    ),

    /** For new users. Rows are key, value, sub. */
    insertMany: insertManyInto(dialect, 'user_search', { key: textAt(0), value: textAt(1), sub: textAt(2) }),

    delete: prepare<UserSearchRow>((argument) =>
      writer
        .deleteFrom('user_search')
        .where('pool_id', '=', argument('pool_id'))
        .where('key', '=', argument('key'))
        .where('value', '=', argument('value'))
        .where('sub', '=', argument('sub')),
    ),

    bySub: prepare<BySub, UserRow>(bySub),

    bySubBelow: prepare<BySub & Below, UserRow>((argument) => bySub(argument).where('sub', '<', argument('below'))),

    byValue: prepare<ByValue, FoundRow>(byValue),

    byValueBelow: prepare<ByValue & Below, FoundRow>((argument) =>
      byValue(argument).where('found.value', '<', argument('below')),
    ),
  }
}

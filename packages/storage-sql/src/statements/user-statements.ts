import { sql } from 'kysely'
import type { UserRow, UserCountRow } from '../tables/index.ts'
import { insertManyInto, textAt } from './many.ts'
import { prepare, prepareSingle } from './prepare.ts'
import type { StatementDialect } from './statement-dialect.ts'

type UserKey = Pick<UserRow, 'pool_id' | 'sub'>

export const userStatements = (dialect: StatementDialect) => {
  const { writer } = dialect
  const selectFrom = writer.selectFrom('users')

  return {
    insert: prepare<UserRow>((argument) =>
      writer.insertInto('users').values({
        pool_id: argument('pool_id'),
        sub: argument('sub'),
        version: argument('version'),
        profile: argument('profile'),
        state: argument('state'),
      }),
    ),

    /** Rows are sub, profile, state. */
    insertMany: insertManyInto(dialect, 'users', {
      sub: textAt(0),
      version: sql.lit(1),
      profile: textAt(1),
      state: textAt(2),
    }),

    find: prepareSingle<UserKey, UserRow>((argument) =>
      selectFrom.selectAll().where('pool_id', '=', argument('pool_id')).where('sub', '=', argument('sub')),
    ),

    findByName: prepareSingle<{ pool_id: string; value: string }, UserRow>((argument) =>
      writer
        .selectFrom('user_names as name')
        .innerJoin('users as user', (join) =>
          join.onRef('user.pool_id', '=', 'name.pool_id').onRef('user.sub', '=', 'name.sub'),
        )
        .selectAll('user')
        .where('name.pool_id', '=', argument('pool_id'))
        .where('name.value', '=', argument('value')),
    ),

    /** Saves everything except the profile, which must be unchanged: the single statement of most saves. */
    saveState: prepare<UserRow>((argument) =>
      writer
        .updateTable('users')
        .set(({ eb }) => ({ version: eb('version', '+', 1), state: argument('state') }))
        .where('pool_id', '=', argument('pool_id'))
        .where('sub', '=', argument('sub'))
        .where('version', '=', argument('version'))
        .where('profile', '=', argument('profile')),
    ),

    save: prepare<UserRow>((argument) =>
      writer
        .updateTable('users')
        .set(({ eb }) => ({
          version: eb('version', '+', 1),
          profile: argument('profile'),
          state: argument('state'),
        }))
        .where('pool_id', '=', argument('pool_id'))
        .where('sub', '=', argument('sub'))
        .where('version', '=', argument('version')),
    ),

    delete: prepare<UserKey & Pick<UserRow, 'version'>>((argument) =>
      writer
        .deleteFrom('users')
        .where('pool_id', '=', argument('pool_id'))
        .where('sub', '=', argument('sub'))
        .where('version', '=', argument('version')),
    ),

    /** Counts users up or down, in one part of the count. */
    addToCount: prepare<UserCountRow>((argument) =>
      writer
        .insertInto('user_counts')
        .values({ pool_id: argument('pool_id'), part: argument('part'), users: argument('users') })
        .onConflict((conflict) =>
          conflict
            .columns(['pool_id', 'part'])
            .doUpdateSet((eb) => ({ users: eb('user_counts.users', '+', eb.ref('excluded.users')) })),
        ),
    ),

    count: prepare<{ pool_id: string }, { users: number | null }>((argument) =>
      writer
        .selectFrom('user_counts')
        .select((eb) => eb.cast<number | null>(eb.fn.sum('users'), 'bigint').as('users'))
        .where('pool_id', '=', argument('pool_id')),
    ),
  }
}

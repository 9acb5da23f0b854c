import { sql } from 'kysely'
import type { UserRow } from '../schema.ts'
import { prepare } from './prepare.ts'
import type { Writer } from './wording.ts'

type UserKey = Pick<UserRow, 'pool_id' | 'sub'>

export const userStatements = (writer: Writer) => {
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

    find: prepare<UserKey, UserRow>((argument) =>
      selectFrom.selectAll().where('pool_id', '=', argument('pool_id')).where('sub', '=', argument('sub')),
    ),

    // The limit stands in the text: SQLite plans a statement anew each time a limit is given as a parameter.
    findByName: prepare<{ pool_id: string; value: string }, UserRow>((argument) =>
      writer
        .selectFrom('user_names as name')
        .innerJoin('users as user', (join) =>
          join.onRef('user.pool_id', '=', 'name.pool_id').onRef('user.sub', '=', 'name.sub'),
        )
        .selectAll('user')
        .where('name.pool_id', '=', argument('pool_id'))
        .where('name.value', '=', argument('value'))
        .orderBy('name.kind')
        .limit(sql.lit(1)),
    ),

    /** Saves all but the profile, which must be as it is: the one statement of most saves. */
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

    delete: prepare<UserKey>((argument) =>
      writer.deleteFrom('users').where('pool_id', '=', argument('pool_id')).where('sub', '=', argument('sub')),
    ),

    /** Counts users up or down. */
    addToCount: prepare<{ pool_id: string; change: number }>((argument) =>
      writer
        .updateTable('user_counts')
        .set(({ eb }) => ({ users: eb('users', '+', argument('change')) }))
        .where('pool_id', '=', argument('pool_id')),
    ),

    count: prepare<{ pool_id: string }, { users: number }>((argument) =>
      writer.selectFrom('user_counts').select('users').where('pool_id', '=', argument('pool_id')),
    ),
  }
}

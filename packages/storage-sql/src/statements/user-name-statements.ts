import type { UserNameRow } from '../tables/index.ts'
import { insertManyInto, type RowsOfPool, textAt } from './many.ts'
import { prepare, prepareSingle } from './prepare.ts'
import type { StatementDialect } from './statement-dialect.ts'

type NameKey = Pick<UserNameRow, 'pool_id' | 'value'>

export const userNameStatements = (dialect: StatementDialect) => {
  const { writer, elementsOf } = dialect

  return {
    insert: prepare<UserNameRow>((argument) =>
      writer.insertInto('user_names').values({
        pool_id: argument('pool_id'),
        value: argument('value'),
        sub: argument('sub'),
      }),
    ),

    /** Rows are value, sub. */
    insertMany: insertManyInto(dialect, 'user_names', { value: textAt(0), sub: textAt(1) }),

    /** The user is compared too: databases of earlier versions contain users that list a name of another user. */
    delete: prepare<UserNameRow>((argument) =>
      writer
        .deleteFrom('user_names')
        .where('pool_id', '=', argument('pool_id'))
        .where('value', '=', argument('value'))
        .where('sub', '=', argument('sub')),
    ),

    deleteAll: prepare<Pick<UserNameRow, 'pool_id' | 'sub'>>((argument) =>
      writer.deleteFrom('user_names').where('pool_id', '=', argument('pool_id')).where('sub', '=', argument('sub')),
    ),

    holder: prepareSingle<NameKey, { sub: string }>((argument) =>
      writer
        .selectFrom('user_names')
        .select('sub')
        .where('pool_id', '=', argument('pool_id'))
        .where('value', '=', argument('value')),
    ),

    /**
     * The user of each of many names; null for names without a user. Rows are values. Each is looked up separately: a join may
     * scan all names of the pool.
     */
    holders: prepare<RowsOfPool, Pick<UserNameRow, 'value'> & { readonly sub: string | null }>((argument) =>
      writer
        .selectFrom(elementsOf(argument('rows')).as('row'))
        .select((eb) => [
          textAt(0).as('value'),
          eb
            .selectFrom('user_names as name')
            .select('name.sub')
            .where('name.pool_id', '=', argument('pool_id'))
            .where('name.value', '=', textAt(0))
            .as('sub'),
        ]),
    ),
  }
}

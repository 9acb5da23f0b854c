import type { UserNameRow } from '../tables/index.ts'
import { insertManyInto, integerAt, type Many, textAt } from './many.ts'
import { prepare, prepareSingle } from './prepare.ts'
import type { StatementDialect } from './statement-dialect.ts'

type NameKey = Pick<UserNameRow, 'pool_id' | 'value' | 'kind'>

export const userNameStatements = (dialect: StatementDialect) => {
  const { writer, elementsOf } = dialect

  return {
    insert: prepare<UserNameRow>((argument) =>
      writer.insertInto('user_names').values({
        pool_id: argument('pool_id'),
        value: argument('value'),
        kind: argument('kind'),
        sub: argument('sub'),
      }),
    ),

    /** Rows are value, kind, sub. */
    insertMany: insertManyInto(dialect, 'user_names', { value: textAt(0), kind: integerAt(1), sub: textAt(2) }),

    delete: prepare<NameKey>((argument) =>
      writer
        .deleteFrom('user_names')
        .where('pool_id', '=', argument('pool_id'))
        .where('value', '=', argument('value'))
        .where('kind', '=', argument('kind')),
    ),

    deleteAll: prepare<Pick<UserNameRow, 'pool_id' | 'sub'>>((argument) =>
      writer.deleteFrom('user_names').where('pool_id', '=', argument('pool_id')).where('sub', '=', argument('sub')),
    ),

    holder: prepareSingle<NameKey, { sub: string }>((argument) =>
      writer
        .selectFrom('user_names')
        .select('sub')
        .where('pool_id', '=', argument('pool_id'))
        .where('value', '=', argument('value'))
        .where('kind', '=', argument('kind')),
    ),

    /**
     * The user of each of many names; null for names without a user. Rows are value, kind. Each is looked up by itself: a join may
     * walk all names of the pool.
     */
    holders: prepare<Many, Pick<UserNameRow, 'value' | 'kind'> & { readonly sub: string | null }>((argument) =>
      writer
        .selectFrom(elementsOf(argument('rows')).as('row'))
        .select((eb) => [
          textAt(0).as('value'),
          integerAt(1).as('kind'),
          eb
            .selectFrom('user_names as name')
            .select('name.sub')
            .where('name.pool_id', '=', argument('pool_id'))
            .where('name.value', '=', textAt(0))
            .where('name.kind', '=', integerAt(1))
            .as('sub'),
        ]),
    ),
  }
}

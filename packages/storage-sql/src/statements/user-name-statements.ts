import type { UserNameRow } from '../schema.ts'
import { prepare } from './prepare.ts'
import type { Writer } from './wording.ts'

type NameKey = Pick<UserNameRow, 'pool_id' | 'value' | 'kind'>

export const userNameStatements = (writer: Writer) => ({
  insert: prepare<UserNameRow>((argument) =>
    writer.insertInto('user_names').values({
      pool_id: argument('pool_id'),
      value: argument('value'),
      kind: argument('kind'),
      sub: argument('sub'),
    }),
  ),

  delete: prepare<NameKey>((argument) =>
    writer
      .deleteFrom('user_names')
      .where('pool_id', '=', argument('pool_id'))
      .where('value', '=', argument('value'))
      .where('kind', '=', argument('kind')),
  ),

  holder: prepare<NameKey, { sub: string }>((argument) =>
    writer
      .selectFrom('user_names')
      .select('sub')
      .where('pool_id', '=', argument('pool_id'))
      .where('value', '=', argument('value'))
      .where('kind', '=', argument('kind')),
  ),
})

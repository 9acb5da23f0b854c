import type { FactRow } from '../tables/index.ts'
import { prepare } from './prepare.ts'
import type { Writer } from './statement-dialect.ts'

export const factStatements = (writer: Writer) => ({
  find: prepare<Pick<FactRow, 'name'>, Pick<FactRow, 'value'>>((argument) =>
    writer.selectFrom('facts').select('value').where('name', '=', argument('name')),
  ),

  findFrom: prepare<{ readonly from: string; readonly below: string }, FactRow>((argument) =>
    writer
      .selectFrom('facts')
      .select(['name', 'value'])
      .where('name', '>=', argument('from'))
      .where('name', '<', argument('below')),
  ),

  put: prepare<FactRow>((argument) =>
    writer
      .insertInto('facts')
      .values({ name: argument('name'), value: argument('value') })
      .onConflict((conflict) => conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') }))),
  ),

  putIfAbsent: prepare<FactRow>((argument) =>
    writer
      .insertInto('facts')
      .values({ name: argument('name'), value: argument('value') })
      .onConflict((conflict) => conflict.column('name').doNothing()),
  ),
})

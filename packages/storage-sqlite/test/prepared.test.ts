import { constants, DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { preparedOn } from '../src/prepared.ts'

test('plans a statement once, whatever its limit', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('create table "numbers" ("value" integer)')
  let planned = 0
  database.setAuthorizer(() => {
    planned += 1
    return constants.SQLITE_OK
  })
  const prepared = preparedOn(database)
  const few = () => prepared('select "value" from "numbers" order by "value" limit ?')

  few()
  expect(planned).toBeGreaterThan(0)
  planned = 0
  for (const limit of [1, 2, 2]) few().all(limit)
  expect(planned).toBe(0)
})

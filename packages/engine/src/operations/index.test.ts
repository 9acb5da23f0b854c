import { operations } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { handlers } from './index.ts'
import { unimplemented } from './unimplemented.ts'

test('every operation of the contract is either built or on the list of what waits, never both', () => {
  const names = [...Object.keys(handlers), ...unimplemented]
  expect(names.toSorted()).toEqual(Object.keys(operations).toSorted())
})

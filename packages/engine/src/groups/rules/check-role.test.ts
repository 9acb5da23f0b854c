import { expect, test } from 'vitest'
import { poolFailures } from '../../pools/errors.ts'
import { groupFailures } from '../errors.ts'
import { checkRole } from './check-role.ts'

const accountId = '123456789012'

test.each([undefined, `arn:aws:iam::${accountId}:role/r`, `arn:aws-cn:iam::${accountId}:role/a/path/r`])(
  'accepts %s',
  (arn) => {
    expect(() => checkRole(arn, accountId)).not.toThrow()
  },
)

test.each([
  `arn:aws:iam::${accountId}:user/ada`,
  `arn:aws:iam::${accountId}:role/`,
  `arn:aws:iam::12:role/r`,
  `arn:aws:iam:us-east-1:${accountId}:role/r`,
  `arn:aws:s3::${accountId}:role/r`,
  `xarn:aws:iam::${accountId}:role/r`,
])('rejects %s', (arn) => {
  expect(() => checkRole(arn, accountId)).toThrow(groupFailures.roleForm(arn))
})

test('rejects a role of another account', () => {
  expect(() => checkRole('arn:aws:iam::210987654321:role/r', accountId)).toThrow(poolFailures.roleOfAnotherAccount())
})

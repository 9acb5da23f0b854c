import type { GroupRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { groupClaims } from './group-claims.ts'

const [roleA, roleB] = ['arn:aws:iam::123456789012:role/a', 'arn:aws:iam::123456789012:role/b']

const group = (name: string, precedence?: number, roleArn?: string): GroupRecord => ({
  poolId: 'p',
  name,
  version: 1,
  createdAt: 0,
  modifiedAt: 0,
  precedence,
  roleArn,
})

test.each([
  ['no groups', [], {}],
  ['no roles', [group('b'), group('a')], { 'cognito:groups': ['a', 'b'] }],
  [
    'by precedence, with none as the worst',
    [group('none', undefined, roleA), group('ten', 10), group('zero', 0, roleB)],
    {
      'cognito:groups': ['zero', 'ten', 'none'],
      'cognito:roles': [roleB, roleA],
      'cognito:preferred_role': roleB,
    },
  ],
  [
    'the best group has no role',
    [group('best', 0), group('next', 1, roleA)],
    { 'cognito:groups': ['best', 'next'], 'cognito:roles': [roleA] },
  ],
  [
    'a tie with one role',
    [group('x', 3, roleA), group('y', 3, roleA)],
    { 'cognito:groups': ['x', 'y'], 'cognito:roles': [roleA], 'cognito:preferred_role': roleA },
  ],
  [
    'a tie with different roles',
    [group('x', 3, roleA), group('y', 3, roleB)],
    { 'cognito:groups': ['x', 'y'], 'cognito:roles': [roleA, roleB] },
  ],
  [
    'a tie without precedence',
    [group('x', undefined, roleA), group('y', undefined, roleB)],
    { 'cognito:groups': ['x', 'y'], 'cognito:roles': [roleA, roleB] },
  ],
])('%s', (_name, groups, claims) => {
  expect(groupClaims(groups)).toEqual(claims)
})

import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { ada, type PoolFixture, type UserFixture } from './fixtures.ts'
import { unknownPool, unknownUser, without } from './shared-cases.ts'

/** Ada, and a group that she is not in. */
const adaAndGroup = async (app: TestApp): Promise<UserFixture> => {
  const fixture = await ada()(app)
  await app.invoke('CreateGroup', { UserPoolId: fixture.pool.id, GroupName: 'admins' })
  return fixture
}

/** Inserts groups into the store, past the quota of CreateGroup. Returns their names. */
const insertGroups = async ({ storage }: TestApp, poolId: string, count: number): Promise<readonly string[]> => {
  const names = Array.from({ length: count }, (_, index) => `group-${index}`)
  for (const name of names) await storage.groups.insert({ poolId, name, version: 1, createdAt: 0, modifiedAt: 0 })
  return names
}

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noGroup = without('GroupName', "Value null at 'groupName'")
const unknownGroup = { text: 'Group not found.', bring: () => ({ GroupName: 'nobodies' }) }
const forgedToken = { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) }
const limitTooHigh = {
  text: "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
  bring: () => ({ Limit: 61 }),
}
const limitTooLow = {
  text: "1 validation error detected: Value '-1' at 'limit' failed to satisfy constraint: Member must have value greater than or equal to 0",
  bring: () => ({ Limit: -1 }),
}

/** Faults in the members of a group. */
const badGroup = [
  {
    text: String.raw`1 validation error detected: Value 'a b' at 'groupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+`,
    bring: () => ({ GroupName: 'a b' }),
  },
  {
    text: `1 validation error detected: Value '${'g'.repeat(129)}' at 'groupName' failed to satisfy constraint: Member must have length less than or equal to 128`,
    bring: () => ({ GroupName: 'g'.repeat(129) }),
  },
  {
    text: "1 validation error detected: Value '-1' at 'precedence' failed to satisfy constraint: Member must have value greater than or equal to 0",
    bring: () => ({ Precedence: -1 }),
  },
  {
    text: 'Invalid ARN format arn:aws:s3::123456789012:bucket',
    bring: () => ({ RoleArn: 'arn:aws:s3::123456789012:bucket' }),
  },
  {
    text: 'Cross-account pass role is not allowed.',
    bring: () => ({ RoleArn: 'arn:aws:iam::210987654321:role/admins' }),
  },
]

/** What administrators do to one group. */
const onGroup = {
  ResourceNotFoundException: [unknownPool, unknownGroup],
  InvalidParameterException: [noPool, noGroup],
}

const ofGroup = ({ pool }: PoolFixture) => ({ UserPoolId: pool.id, GroupName: 'admins' })
const ofMember = (fixture: PoolFixture) => ({ ...ofGroup(fixture), Username: 'ada' })

/** What administrators do to a user and a group. */
const onMember = { ...onGroup, UserNotFoundException: [unknownUser] }

export const groups = [
  defineCases('CreateGroup', {
    fixture: ada(),
    input: ofGroup,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [noPool, noGroup, ...badGroup],
      GroupExistsException: [
        {
          text: 'A group with the name already exists',
          bring: async ({ app, pool }) => {
            await app.invoke('CreateGroup', { UserPoolId: pool.id, GroupName: 'ADMINS' })
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of groups exceeded',
          bring: async ({ app, pool }) => {
            await insertGroups(app, pool.id, 10_000)
          },
        },
      ],
    },
  }),

  defineCases('DeleteGroup', { fixture: adaAndGroup, input: ofGroup, errors: onGroup }),

  defineCases('GetGroup', { fixture: adaAndGroup, input: ofGroup, errors: onGroup }),

  defineCases('UpdateGroup', {
    fixture: adaAndGroup,
    input: ofGroup,
    errors: { ...onGroup, InvalidParameterException: [noPool, noGroup, ...badGroup] },
  }),

  defineCases('ListGroups', {
    fixture: adaAndGroup,
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [noPool, limitTooHigh, limitTooLow, forgedToken],
    },
  }),

  defineCases('ListUsersInGroup', {
    fixture: adaAndGroup,
    input: ofGroup,
    errors: {
      ...onGroup,
      InvalidParameterException: [noPool, noGroup, limitTooHigh, limitTooLow, forgedToken],
    },
  }),

  defineCases('AdminListGroupsForUser', {
    fixture: adaAndGroup,
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noPool, limitTooHigh, limitTooLow, forgedToken],
    },
  }),

  defineCases('AdminAddUserToGroup', {
    fixture: adaAndGroup,
    input: ofMember,
    errors: {
      ...onMember,
      InvalidParameterException: [
        noPool,
        noGroup,
        {
          text: 'Maximum number of groups per user exceeded',
          bring: async ({ app, pool, user }) => {
            const membership = { poolId: pool.id, sub: user.sub, version: 1, createdAt: 0 }
            for (const groupName of await insertGroups(app, pool.id, 100))
              await app.storage.memberships.insert({ ...membership, groupName })
          },
        },
      ],
    },
  }),

  defineCases('AdminRemoveUserFromGroup', { fixture: adaAndGroup, input: ofMember, errors: onMember }),
]

import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { aPool, type PoolFixture } from './fixtures.ts'
import { storeResponses } from './mutations.ts'
import { unknownPool, without } from './shared-cases.ts'

const ofShop = ({ pool }: PoolFixture) => ({ UserPoolId: pool.id, Identifier: 'shop' })
const namedShop = (fixture: PoolFixture) => ({ ...ofShop(fixture), Name: 'Shop' })

/** A pool with a resource server. */
const aShop = async (app: TestApp): Promise<PoolFixture> => {
  const fixture = await aPool()(app)
  await app.invoke('CreateResourceServer', namedShop(fixture))
  return fixture
}

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noIdentifier = without('Identifier', "Value null at 'identifier'")
const unknownServer = {
  text: 'Resource server depot does not exist.',
  bring: () => ({ Identifier: 'depot' }),
}
const scope = { ScopeName: 'buy', ScopeDescription: 'Buy things' }

/** Faults in the members of a resource server. */
const badServer = [
  without('Name', "Value null at 'name'"),
  {
    text: String.raw`1 validation error detected: Value 'my api' at 'identifier' failed to satisfy constraint: Member must satisfy regular expression pattern: [\x21\x23-\x5B\x5D-\x7E]+`,
    bring: () => ({ Identifier: 'my api' }),
  },
  {
    text: String.raw`1 validation error detected: Value 'read all' at 'scopes.1.member.scopeName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+`,
    bring: () => ({ Scopes: [{ ...scope, ScopeName: 'read all' }] }),
  },
  {
    text: "1 validation error detected: Value null at 'scopes.1.member.scopeDescription' failed to satisfy constraint: Member must not be null",
    bring: () => ({ Scopes: [{ ScopeName: 'buy' }] }),
  },
  { text: 'The scope buy is listed more than once.', bring: () => ({ Scopes: [scope, scope] }) },
]

/** What administrators do to one resource server. */
const onServer = {
  ResourceNotFoundException: [unknownPool, unknownServer],
  InvalidParameterException: [noPool, noIdentifier],
}

export const resourceServers = [
  defineCases('CreateResourceServer', {
    fixture: aPool(),
    input: namedShop,
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        noIdentifier,
        ...badServer,
        {
          text: ({ UserPoolId }) => `shop already exists in user pool ${String(UserPoolId)}.`,
          bring: async (fixture) => {
            await fixture.app.invoke('CreateResourceServer', namedShop(fixture))
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of resource servers exceeded',
          bring: ({ app }) => storeResponses(app.storage.resourceServers, 'insertWithin', async () => 'full'),
        },
      ],
    },
  }),

  defineCases('DeleteResourceServer', { fixture: aShop, input: ofShop, errors: onServer }),

  defineCases('DescribeResourceServer', { fixture: aShop, input: ofShop, errors: onServer }),

  defineCases('ListResourceServers', {
    fixture: aShop,
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: "1 validation error detected: Value '51' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 50",
          bring: () => ({ MaxResults: 51 }),
        },
        {
          text: "1 validation error detected: Value '0' at 'maxResults' failed to satisfy constraint: Member must have value greater than or equal to 1",
          bring: () => ({ MaxResults: 0 }),
        },
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('UpdateResourceServer', {
    fixture: aShop,
    input: namedShop,
    errors: { ...onServer, InvalidParameterException: [noPool, noIdentifier, ...badServer] },
  }),
]

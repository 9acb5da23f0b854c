import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { aClient, type ClientFixture } from './fixtures.ts'
import { storeResponses } from './mutations.ts'
import { unknownClient, unknownPool, without } from './shared-cases.ts'

interface TermsFixture extends ClientFixture {
  readonly TermsId: string
}

const newTerms = ({ pool, client }: ClientFixture) => ({
  UserPoolId: pool.id,
  ClientId: client.id,
  TermsName: 'terms-of-use',
  TermsSource: 'LINK' as const,
  Enforcement: 'NONE' as const,
  Links: { 'cognito:default': 'https://example.com/terms' },
})

/** A client with terms of use. */
const someTerms = async (app: TestApp): Promise<TermsFixture> => {
  const fixture = await aClient()(app)
  const { Terms } = await app.invoke('CreateTerms', newTerms(fixture))
  return { ...fixture, TermsId: Terms?.TermsId ?? '' }
}

const ofTerms = ({ pool, TermsId }: TermsFixture) => ({ UserPoolId: pool.id, TermsId })

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noId = without('TermsId', "Value null at 'termsId'")
const unknownTerms = {
  text: 'Terms does not exist.',
  bring: () => ({ TermsId: '7d9c2e10-4b3a-4f58-9a6e-1c2d3e4f5a6b' }),
}
const badId = {
  text: "1 validation error detected: Value 'not-a-uuid' at 'termsId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
  bring: () => ({ TermsId: 'not-a-uuid' }),
}
const badName = {
  text: "1 validation error detected: Value 'cookies' at 'termsName' failed to satisfy constraint: Member must satisfy regular expression pattern: ^(terms-of-use|privacy-policy)$",
  bring: () => ({ TermsName: 'cookies' }),
}
const noLinks = {
  text: "1 validation error detected: Value '{}' at 'links' failed to satisfy constraint: Member must have length greater than or equal to 1",
  bring: () => ({ Links: {} }),
}
const conflict = {
  text: 'The terms were changed by another request. Please try again.',
  bring: ({ app }: ClientFixture) => storeResponses(app.storage.clientTerms, 'save', async () => 'stale'),
}
const onTerms = {
  ResourceNotFoundException: [unknownPool, unknownTerms],
  InvalidParameterException: [noPool, noId, badId],
}

export const terms = [
  defineCases('CreateTerms', {
    fixture: aClient(),
    input: newTerms,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        noPool,
        without('ClientId', "Value at 'clientId'"),
        without('TermsName', "Value null at 'termsName'"),
        without('TermsSource', "Value null at 'termsSource'"),
        without('Enforcement', "Value null at 'enforcement'"),
        badName,
        noLinks,
      ],
      TermsExistsException: [
        {
          text: ({ ClientId }) => `Terms terms-of-use already exists for client ${String(ClientId)}`,
          bring: async (fixture) => {
            await fixture.app.invoke('CreateTerms', newTerms(fixture))
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of terms exceeded',
          bring: async ({ app, pool }) => {
            const at = app.clock.now()
            for (let number = 0; number < 40; number += 1) {
              const { id } = await app.aClient(pool)
              const document = { id, name: 'terms-of-use', source: 'LINK', enforcement: 'NONE', links: {} } as const
              const documents = [{ ...document, createdAt: at, modifiedAt: at }]
              await app.storage.clientTerms.insert({
                poolId: pool.id,
                clientId: id,
                version: 1,
                createdAt: at,
                documents,
              })
            }
          },
        },
      ],
      ConcurrentModificationException: [
        {
          ...conflict,
          bring: ({ app }) => storeResponses(app.storage.clientTerms, 'insert', async () => false),
        },
      ],
    },
  }),

  defineCases('DeleteTerms', {
    fixture: someTerms,
    input: ofTerms,
    errors: { ...onTerms, ConcurrentModificationException: [conflict] },
  }),

  defineCases('DescribeTerms', { fixture: someTerms, input: ofTerms, errors: onTerms }),

  defineCases('DescribeTermsByClient', {
    fixture: someTerms,
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id, TermsName: 'terms-of-use' }),
    errors: {
      ResourceNotFoundException: [
        unknownPool,
        unknownClient,
        {
          text: ({ ClientId }) => `Terms privacy-policy for client ${String(ClientId)} does not exist.`,
          bring: () => ({ TermsName: 'privacy-policy' }),
        },
      ],
      InvalidParameterException: [
        noPool,
        without('ClientId', "Value at 'clientId'"),
        without('TermsName', "Value null at 'termsName'"),
        badName,
      ],
    },
  }),

  defineCases('ListTerms', {
    fixture: someTerms,
    input: ({ pool }) => ({ UserPoolId: pool.id }),
    errors: {
      ResourceNotFoundException: [unknownPool],
      InvalidParameterException: [
        noPool,
        {
          text: "1 validation error detected: Value '61' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 60",
          bring: () => ({ MaxResults: 61 }),
        },
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('UpdateTerms', {
    fixture: someTerms,
    input: ofTerms,
    errors: {
      ...onTerms,
      InvalidParameterException: [noPool, noId, badId, badName, noLinks],
      TermsExistsException: [
        {
          text: ({ TermsName, client }) => `Terms ${String(TermsName)} already exists for client ${String(client)}`,
          bring: async (fixture) => {
            await fixture.app.invoke('CreateTerms', { ...newTerms(fixture), TermsName: 'privacy-policy' })
            return { TermsName: 'privacy-policy', client: fixture.client.id }
          },
        },
      ],
      ConcurrentModificationException: [conflict],
    },
  }),
]

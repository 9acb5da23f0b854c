import { expect, test } from 'vitest'
import type { Storage } from '@poolhouse/storage'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { createTestEngine, type TestEngine } from '../testing/index.ts'
import type { AdjustableQuota } from './rules/quotas.ts'

/** Creates the resource with a number in a pool; clients are for resources that each client has one of. */
type Create = (engine: TestEngine, UserPoolId: string, clients: readonly string[], number: number) => Promise<unknown>

const arn = 'arn:aws:acm:us-east-1:123456789012:certificate/1'
const source = { TermsSource: 'LINK', Enforcement: 'NONE' } as const

const nouns: Readonly<Record<AdjustableQuota, Create>> = {
  pools: ({ invoke }, _, __, number) => invoke('CreateUserPool', { PoolName: `pool-${number}` }),
  clientsPerPool: ({ invoke }, UserPoolId, _, number) =>
    invoke('CreateUserPoolClient', { UserPoolId, ClientName: `client-${number}` }),
  groupsPerPool: ({ invoke }, UserPoolId, _, number) =>
    invoke('CreateGroup', { UserPoolId, GroupName: `group-${number}` }),
  resourceServersPerPool: ({ invoke }, UserPoolId, _, number) =>
    invoke('CreateResourceServer', { UserPoolId, Identifier: `api-${number}`, Name: 'api' }),
  identityProvidersPerPool: ({ invoke }, UserPoolId, _, number) =>
    invoke('CreateIdentityProvider', {
      UserPoolId,
      ProviderName: `oidc-${number}`,
      ProviderType: 'OIDC',
      ProviderDetails: {
        client_id: 'id',
        attributes_request_method: 'GET',
        oidc_issuer: 'https://idp.example.com',
        authorize_scopes: 'openid',
        authorize_url: 'https://idp.example.com/authorize',
        token_url: 'https://idp.example.com/token',
        attributes_url: 'https://idp.example.com/userinfo',
        jwks_uri: 'https://idp.example.com/jwks',
      },
    }),
  stylesPerPool: ({ invoke }, UserPoolId, clients, number) =>
    invoke('CreateManagedLoginBranding', {
      UserPoolId,
      ClientId: clients[number] ?? '',
      UseCognitoProvidedValues: true,
    }),
  termsPerPool: ({ invoke }, UserPoolId, clients, number) =>
    invoke('CreateTerms', { UserPoolId, ClientId: clients[number] ?? '', TermsName: 'terms-of-use', ...source }),
  customDomains: async ({ aPool, invoke }, _, __, number) =>
    invoke('CreateUserPoolDomain', {
      UserPoolId: (await aPool()).id,
      Domain: `login-${number}.example.com`,
      CustomDomainConfig: { CertificateArn: arn },
    }),
}

/** The stores as another process has them: no queue of this process knows them. */
const ofAnotherProcess = (storage: Storage): Storage =>
  Object.fromEntries(
    Object.entries(storage).map(([name, store]) => [
      name,
      typeof store === 'object' && store !== null ? Object.create(store) : store,
    ]),
  ) as Storage

test.each(
  Object.entries(nouns).flatMap(([quota, create]) => [1, 6].map((processes) => ({ quota, create, processes }))),
)('six requests to $processes processes use up $quota and do not exceed it', async ({ quota, create, processes }) => {
  // A pool is there, and each noun is created one by one up to the quota, and then by six requests at once.
  const storage = createMemoryStorage()
  const environment = { quotas: { [quota]: 3 } }
  const engine = await createTestEngine({ storage, environment })
  const engines = await Promise.all(
    Array.from({ length: processes }, () => createTestEngine({ storage: ofAnotherProcess(storage), environment })),
  )
  const pool = await engine.aPool()
  const clients: string[] = []
  const clientCount = quota === 'stylesPerPool' || quota === 'termsPerPool' ? 8 : 0
  while (clients.length < clientCount) clients.push((await engine.aClient(pool)).id)
  await create(engine, pool.id, clients, 0)
  for (const { clock } of engines) clock.advance(1000)
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      create(engines[index % processes] ?? engine, pool.id, clients, index + 1).then(
        () => 'created',
        (error: unknown) => (error as { code: string }).code,
      ),
    ),
  )
  const created = outcomes.filter((outcome) => outcome === 'created').length
  expect(created).toBe(quota === 'pools' ? 1 : 2)
  expect(outcomes.filter((outcome) => outcome === 'LimitExceededException')).toHaveLength(6 - created)
})

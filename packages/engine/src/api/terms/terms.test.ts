import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { tally } from '../../testing/tally.ts'
import { termsFailures } from '../../terms/errors.ts'

const Links = { 'cognito:default': 'https://example.com/terms' } as const
const unknownId = '7d9c2e10-4b3a-4f58-9a6e-1c2d3e4f5a6b'

const withClient = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  const create = async (TermsName = 'terms-of-use', ClientId = client.id) =>
    (
      await engine.invoke('CreateTerms', {
        UserPoolId: pool.id,
        ClientId,
        TermsName,
        TermsSource: 'LINK',
        Enforcement: 'NONE',
        Links,
      })
    ).Terms!
  return { ...engine, pool, client, create, of: { UserPoolId: pool.id } }
}

test('returns all members, by id and by app client', async () => {
  const { invoke, of, client, create, clock } = await withClient()
  const Terms = await create()
  expect(Terms).toStrictEqual({
    TermsId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ...of,
    ClientId: client.id,
    TermsName: 'terms-of-use',
    TermsSource: 'LINK',
    Enforcement: 'NONE',
    Links,
    CreationDate: clock.now() / 1000,
    LastModifiedDate: clock.now() / 1000,
  })
  const { TermsId, TermsName } = Terms
  expect(await invoke('DescribeTerms', { ...of, TermsId })).toStrictEqual({ Terms })
  expect(await invoke('DescribeTerms', { ...of, TermsId: TermsId.toUpperCase() })).toStrictEqual({ Terms })
  expect(await invoke('DescribeTermsByClient', { ...of, ClientId: client.id, TermsName })).toStrictEqual({ Terms })
})

test('an app client has one document of each name, independent of other app clients', async () => {
  const { aClient, pool, create } = await withClient()
  await create()
  await create('privacy-policy')
  await expect(create()).rejects.toMatchObject({ code: 'TermsExistsException' })
  await create('terms-of-use', (await aClient(pool)).id)
})

test('one of many concurrent requests creates a document', async () => {
  const { client, create } = await withClient()
  expect(await tally(Array.from({ length: 8 }, () => create()))).toEqual({
    accepted: 1,
    [termsFailures.exists('terms-of-use', client.id).message]: 7,
  })
})

test('an update keeps omitted members, and replaces all links', async () => {
  const { invoke, of, create, clock } = await withClient()
  const before = await create()
  clock.advance(5_000)
  const changed = { 'cognito:german': 'https://example.com/agb' } as const
  const { Terms } = await invoke('UpdateTerms', { ...of, TermsId: before.TermsId, Links: changed })
  expect(Terms).toStrictEqual({ ...before, Links: changed, LastModifiedDate: before.LastModifiedDate + 5 })
})

test('a document can be renamed, unless the app client has one of that name', async () => {
  const { invoke, of, create } = await withClient()
  const { TermsId } = await create()
  const rename = (TermsName: string) => invoke('UpdateTerms', { ...of, TermsId, TermsName })
  expect((await rename('privacy-policy')).Terms).toMatchObject({ TermsId, TermsName: 'privacy-policy' })
  await create()
  await expect(rename('terms-of-use')).rejects.toMatchObject({ code: 'TermsExistsException' })
})

test('lists summaries of a pool, in pages', async () => {
  const { invoke, aClient, pool, of, create } = await withClient()
  const created = [
    await create(),
    await create('privacy-policy'),
    await create('terms-of-use', (await aClient(pool)).id),
  ]
  const first = await invoke('ListTerms', { ...of, MaxResults: 2 })
  const second = await invoke('ListTerms', { ...of, MaxResults: 2, NextToken: first.NextToken! })
  expect(second.NextToken).toBeUndefined()
  const summaries = created
    .map(({ TermsId, TermsName, Enforcement, CreationDate, LastModifiedDate }) => ({
      TermsId,
      TermsName,
      Enforcement,
      CreationDate,
      LastModifiedDate,
    }))
    .toSorted((one, other) => (one.TermsId < other.TermsId ? -1 : 1))
  expect([first.Terms, second.Terms]).toStrictEqual([summaries.slice(0, 2), summaries.slice(2)])
})

test('rejects the 41st document of a pool', async () => {
  const { aClient, pool, create } = await withClient()
  for (let number = 0; number < 20; number += 1) {
    const { id } = await aClient(pool)
    for (const name of ['terms-of-use', 'privacy-policy']) await create(name, id)
  }
  await expect(create()).rejects.toMatchObject({ code: 'LimitExceededException' })
})

test('deletes once, alone or with the app client', async () => {
  const { invoke, of, client, create } = await withClient()
  const [terms, policy] = [await create(), await create('privacy-policy')]
  const remove = () => invoke('DeleteTerms', { ...of, TermsId: terms.TermsId })
  expect(await remove()).toBeUndefined()
  await expect(remove()).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
  expect((await create()).TermsId).not.toBe(terms.TermsId)
  await invoke('DeleteUserPoolClient', { ...of, ClientId: client.id })
  expect(await invoke('ListTerms', of)).toStrictEqual({ Terms: [] })
  await expect(invoke('DescribeTerms', { ...of, TermsId: policy.TermsId })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('a document cannot be accessed through another pool', async () => {
  const { invoke, aPool, client, create } = await withClient()
  const { TermsId } = await create()
  const of = { UserPoolId: (await aPool()).id }
  for (const TermsIdOfOther of [TermsId, unknownId])
    await expect(invoke('DescribeTerms', { ...of, TermsId: TermsIdOfOther })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
  await expect(
    invoke('DescribeTermsByClient', { ...of, ClientId: client.id, TermsName: 'terms-of-use' }),
  ).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

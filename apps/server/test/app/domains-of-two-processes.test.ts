import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createTestEngine } from '@poolhouse/engine/testing'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-domains-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('DescribeUserPool shows domains that another process changed', async () => {
  const path = join(folder, 'poolhouse.db')
  const storages = [await openSqliteStorage({ path }), await openSqliteStorage({ path })] as const
  const [one, other] = [
    await createTestEngine({ storage: storages[0] }),
    await createTestEngine({ storage: storages[1] }),
  ]
  const { id: UserPoolId } = await one.aPool()
  const domainsIn = async ({ invoke }: typeof one) => {
    // A process looks for changes once for the requests that arrive together.
    await setTimeout(1)
    const { UserPool } = await invoke('DescribeUserPool', { UserPoolId })
    return [UserPool?.Domain, UserPool?.CustomDomain]
  }
  expect(await domainsIn(other)).toEqual([undefined, undefined])
  await one.invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'shop' })
  expect(await domainsIn(other)).toEqual(['shop', undefined])

  const CustomDomainConfig = { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }
  await other.invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'login.example.com', CustomDomainConfig })
  expect(await domainsIn(one)).toEqual(['shop', 'login.example.com'])
  await one.invoke('UpdateUserPoolDomain', { UserPoolId, Domain: 'login.example.com', CustomDomainConfig })
  await one.invoke('DeleteUserPoolDomain', { UserPoolId, Domain: 'shop' })
  expect(await domainsIn(other)).toEqual([undefined, 'login.example.com'])
  await other.invoke('DeleteUserPoolDomain', { UserPoolId, Domain: 'login.example.com' })
  expect(await domainsIn(one)).toEqual([undefined, undefined])
  await Promise.all(storages.map((storage) => storage.close()))
})

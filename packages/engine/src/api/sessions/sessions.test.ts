import type { ClientRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../../testing/index.ts'

import { accessTokenFailures, refreshFailures } from '../../tokens/errors.ts'
import { userSessionFailures } from '../../user-sessions/errors.ts'
import { poolFailures } from '../../pools/errors.ts'

const chrome = {
  requestId: 'r',
  address: '192.0.2.7',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36',
}
const firefox = {
  requestId: 'r',
  address: '192.0.2.8',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
}

const anEngine = async (MaxPerUser = 20, UserSessionTracking: 'ENABLED' | 'DISABLED' = 'ENABLED') => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  const user = await engine.aUser(pool, 'ada')
  const configure = (maximum: number, tracking = UserSessionTracking) =>
    engine.invoke('SetUserPoolSessionConfiguration', {
      UserPoolId: pool.id,
      UserSessionTracking: tracking,
      TokenSession: { MaxPerUser: maximum },
    })
  await configure(MaxPerUser)
  /** Signs in a second after what happened last. */
  const signIn = async (call = chrome, of: ClientRecord = client) => {
    engine.clock.advance(1000)
    const input = {
      ClientId: of.id,
      AuthFlow: 'USER_PASSWORD_AUTH' as const,
      AuthParameters: { USERNAME: 'ada', PASSWORD: aPassword },
    }
    const { AuthenticationResult: { AccessToken = '', RefreshToken = '' } = {} } = await engine.invoke(
      'InitiateAuth',
      input,
      call,
    )
    return { AccessToken, RefreshToken }
  }
  const refresh = ({ RefreshToken }: { readonly RefreshToken: string }, call = chrome) => {
    engine.clock.advance(1000)
    return engine.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken }, call)
  }
  const admin = { UserPoolId: pool.id, Username: 'ada' }
  const list = async () => (await engine.invoke('AdminListUserSessions', admin)).Sessions ?? []
  return { engine, pool, client, user, configure, signIn, refresh, admin, list }
}

describe('the session configuration', () => {
  test('has defaults for pools and clients', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    const client = await engine.aClient(pool)
    expect(await engine.invoke('GetUserPoolSessionConfiguration', { UserPoolId: pool.id })).toEqual({
      UserPoolId: pool.id,
      UserSessionTracking: 'DISABLED',
      TokenSession: { MaxPerUser: 20 },
    })
    const input = { UserPoolId: pool.id, ClientId: client.id }
    expect(await engine.invoke('GetUserPoolClientSessionConfiguration', input)).toEqual({
      ...input,
      SSOSession: { MaxValidityMinutes: 60 },
    })
  })

  test('is replaced, and is kept when the pool and the client are updated', async () => {
    const { engine, pool, client, configure } = await anEngine()
    const expected = { UserPoolId: pool.id, UserSessionTracking: 'ENABLED', TokenSession: { MaxPerUser: 5 } }
    expect(await configure(5)).toEqual(expected)
    const ofClient = { UserPoolId: pool.id, ClientId: client.id }
    const minutes = { ...ofClient, SSOSession: { MaxValidityMinutes: 30 } }
    expect(await engine.invoke('SetUserPoolClientSessionConfiguration', minutes)).toEqual(minutes)
    await engine.invoke('UpdateUserPool', { UserPoolId: pool.id })
    await engine.invoke('UpdateUserPoolClient', ofClient)
    expect(await engine.invoke('GetUserPoolSessionConfiguration', { UserPoolId: pool.id })).toEqual(expected)
    expect(await engine.invoke('GetUserPoolClientSessionConfiguration', ofClient)).toEqual(minutes)
  })

  test('of a client requires a pool that tracks sessions, and has no effect while it does not', async () => {
    const { engine, pool, client, configure } = await anEngine()
    const ofClient = { UserPoolId: pool.id, ClientId: client.id }
    const minutes = { ...ofClient, SSOSession: { MaxValidityMinutes: 0 } }
    await engine.invoke('SetUserPoolClientSessionConfiguration', minutes)
    await configure(20, 'DISABLED')
    await expect(engine.invoke('SetUserPoolClientSessionConfiguration', minutes)).rejects.toThrow(
      userSessionFailures.notTracked(),
    )
    await configure(20, 'ENABLED')
    expect(await engine.invoke('GetUserPoolClientSessionConfiguration', ofClient)).toEqual(minutes)
  })
})

describe('a session', () => {
  test('is listed with its client, device and address, and updated by refreshes', async () => {
    const { engine, client, signIn, refresh, list } = await anEngine()
    const first = await signIn()
    const created = engine.clock.now() / 1000
    const session = {
      SessionId: expect.stringMatching(/^tkn[\da-z]{25}$/),
      SessionType: 'TOKEN',
      ClientId: client.id,
      CreateDate: created,
      LastActiveDate: created,
      DeviceType: 'Chrome on Windows',
      LastIPAddress: '192.0.2.7',
      LastLocation: { Country: 'unknown' },
      IsCurrentSession: false,
    }
    const [before] = await list()
    expect(before).toEqual(session)
    await refresh(first, firefox)
    expect(await list()).toEqual([
      {
        ...session,
        SessionId: before?.SessionId,
        LastActiveDate: created + 1,
        DeviceType: 'Firefox on Linux',
        LastIPAddress: '192.0.2.8',
      },
    ])
  })

  test('keeps its id when its refresh token is rotated', async () => {
    const { engine, pool, signIn, list } = await anEngine()
    const RefreshTokenRotation = { Feature: 'ENABLED' as const, RetryGracePeriodSeconds: 0 }
    const client = await engine.aClient(pool, { RefreshTokenRotation, ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] })
    const { RefreshToken } = await signIn(chrome, client)
    const ids = async () => (await list()).map(({ SessionId }) => SessionId)
    const before = await ids()
    await engine.invoke('GetTokensFromRefreshToken', { ClientId: client.id, RefreshToken })
    expect([before.length, await ids()]).toEqual([1, before])
  })

  test('of the caller is marked, and cannot be revoked by its user', async () => {
    const { engine, signIn, list } = await anEngine()
    const [first, second] = [await signIn(), await signIn()]
    const { Sessions = [] } = await engine.invoke('ListUserSessions', { AccessToken: first.AccessToken })
    expect(Sessions.map(({ IsCurrentSession }) => IsCurrentSession)).toEqual([false, true])
    const revoke = (SessionId = '') => engine.invoke('RevokeUserSession', { AccessToken: first.AccessToken, SessionId })
    await expect(revoke(Sessions[1]?.SessionId)).rejects.toThrow(userSessionFailures.isCurrent())
    expect(await revoke(Sessions[0]?.SessionId)).toEqual({})
    await expect(engine.invoke('GetUser', { AccessToken: second.AccessToken })).rejects.toThrow(
      accessTokenFailures.revoked(),
    )
    expect((await list()).map(({ SessionId }) => SessionId)).toEqual([Sessions[1]?.SessionId])
  })

  test('can be revoked by administrators, once', async () => {
    const { engine, admin, signIn, refresh, list } = await anEngine()
    const tokens = await signIn()
    const [{ SessionId = '' } = {}] = await list()
    const revoke = { ...admin, SessionId, RevokeAssociatedSessions: 'LINKED' as const }
    expect(await engine.invoke('AdminRevokeUserSession', revoke)).toEqual({})
    await expect(refresh(tokens)).rejects.toThrow(refreshFailures.revoked())
    await expect(engine.invoke('AdminRevokeUserSession', revoke)).rejects.toThrow(
      userSessionFailures.unknown(SessionId),
    )
  })

  test('of another user is not found', async () => {
    const { engine, pool, client, signIn, list } = await anEngine()
    await engine.aUser(pool, 'eve')
    const { AccessToken } = await engine.signIn(client, 'eve')
    await signIn()
    const [{ SessionId = '' } = {}] = await list()
    await expect(engine.invoke('RevokeUserSession', { AccessToken, SessionId })).rejects.toThrow(
      userSessionFailures.unknown(SessionId),
    )
    const { Sessions = [] } = await engine.invoke('ListUserSessions', { AccessToken })
    expect(Sessions.map((session) => session.SessionId)).not.toContain(SessionId)
  })

  test.each(['AdminUserGlobalSignOut', 'AdminDisableUser'] as const)('ends with %s', async (operation) => {
    const { engine, admin, signIn, list } = await anEngine()
    await signIn()
    await engine.invoke(operation, admin)
    expect(await list()).toEqual([])
  })

  test('ends when its refresh token expires or is revoked', async () => {
    const { engine, client, signIn, list } = await anEngine()
    const { RefreshToken } = await signIn()
    await engine.invoke('RevokeToken', { ClientId: client.id, Token: RefreshToken })
    expect(await list()).toEqual([])
    await signIn()
    engine.clock.advance(31 * 86_400_000)
    expect(await list()).toEqual([])
  })
})

describe('the maximum number of sessions', () => {
  const works = async (tokens: { readonly RefreshToken: string }, { refresh }: Awaited<ReturnType<typeof anEngine>>) =>
    refresh(tokens).then(
      () => true,
      () => false,
    )

  test('ends the least recently used session', async () => {
    const all = await anEngine(2)
    const [first, second] = [await all.signIn(), await all.signIn()]
    await all.refresh(first)
    const third = await all.signIn()
    expect(await Promise.all([first, second, third].map((tokens) => works(tokens, all)))).toEqual([true, false, true])
    expect(await all.list()).toHaveLength(2)
  })

  test('applies from the next sign-in after it is lowered', async () => {
    const { configure, signIn, list } = await anEngine(5)
    for (let signIns = 0; signIns < 3; signIns += 1) await signIn()
    await configure(1)
    expect(await list()).toHaveLength(3)
    await signIn()
    expect(await list()).toHaveLength(1)
  })

  test('applies to concurrent sign-ins', async () => {
    const { client, engine, list } = await anEngine(3)
    await Promise.all(Array.from({ length: 8 }, () => engine.signIn(client, 'ada')))
    expect(await list()).toHaveLength(3)
  })
})

test('sessions that began before tracking or without it are not listed, and cannot be revoked', async () => {
  const { engine, admin, configure, signIn, list } = await anEngine(20, 'DISABLED')
  const before = await signIn()
  expect(await list()).toEqual([])
  await configure(20, 'ENABLED')
  await engine.invoke('GetUser', before)
  expect(await list()).toEqual([])
  await signIn()
  const [{ SessionId = '' } = {}] = await list()
  await configure(20, 'DISABLED')
  expect(await list()).toEqual([])
  await expect(engine.invoke('AdminRevokeUserSession', { ...admin, SessionId })).rejects.toThrow(
    userSessionFailures.unknown(SessionId),
  )
})

test('a pool of the LITE tier tracks nothing', async () => {
  const { engine, pool, client, signIn, list } = await anEngine(1)
  await engine.invoke('UpdateUserPool', { UserPoolId: pool.id, UserPoolTier: 'LITE' })
  await signIn()
  expect(await list()).toEqual([])
  const UserPoolId = pool.id
  expect(await engine.invoke('GetUserPoolSessionConfiguration', { UserPoolId })).toEqual({
    UserPoolId,
    UserSessionTracking: 'DISABLED',
    TokenSession: { MaxPerUser: 20 },
  })
  const text = poolFailures.featureNotAvailable('User Session Tracking', 'LITE')
  const TokenSession = { MaxPerUser: 20 }
  const ofPool = { UserPoolId, UserSessionTracking: 'ENABLED' as const, TokenSession }
  await expect(engine.invoke('SetUserPoolSessionConfiguration', ofPool)).rejects.toThrow(text)
  const ofClient = { UserPoolId, ClientId: client.id, SSOSession: { MaxValidityMinutes: 1 } }
  await expect(engine.invoke('SetUserPoolClientSessionConfiguration', ofClient)).rejects.toThrow(text)
})

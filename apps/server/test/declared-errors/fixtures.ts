import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { aPassword, verifyingSettings } from '@poolhouse/engine/testing'
import type { TestApp } from '../../conformance/test-app.ts'

/** A pool and nothing else. */
export interface PoolFixture {
  readonly app: TestApp
  readonly pool: PoolRecord
}

/** And an app client of it. */
export interface ClientFixture extends PoolFixture {
  readonly client: ClientRecord
}

/** And Ada. */
export interface UserFixture extends ClientFixture {
  readonly user: UserRecord
}

/** And her tokens. */
export interface SignedInFixture extends UserFixture {
  readonly AccessToken: string
  readonly IdToken: string
  readonly RefreshToken: string
}

/** Settings that differ from the defaults. */
interface Settings {
  readonly pool?: Partial<CreateUserPoolRequest>
  readonly client?: Partial<CreateUserPoolClientRequest>
}

export const email = 'ada@example.com'
export const phoneNumber = '+12065558920'

/** The next password of a user. */
export const nextPassword = 'Another-Horse-9!'

/** Ada's addresses, both verified. */
const contacts = {
  email,
  email_verified: 'true',
  phone_number: phoneNumber,
  phone_number_verified: 'true',
}

export const aPool =
  (settings?: Settings) =>
  async (app: TestApp): Promise<PoolFixture> => ({
    app,
    pool: await app.aPool({ ...verifyingSettings, ...settings?.pool }),
  })

export const aClient =
  (settings?: Settings) =>
  async (app: TestApp): Promise<ClientFixture> => {
    const fixture = await aPool(settings)(app)
    return { ...fixture, client: await app.aClient(fixture.pool, settings?.client) }
  }

/** Ada is confirmed and has verified addresses. */
export const ada =
  (settings?: Settings) =>
  async (app: TestApp): Promise<UserFixture> => {
    const fixture = await aClient(settings)(app)
    return { ...fixture, user: await app.aUser(fixture.pool, 'ada', contacts) }
  }

/** Ada is signed in. */
export const adaSignedIn =
  (settings?: Settings) =>
  async (app: TestApp): Promise<SignedInFixture> => {
    const fixture = await ada(settings)(app)
    return { ...fixture, ...(await app.signIn(fixture.client, 'ada')) }
  }

/** Ada signed up a moment ago, and a code is on its way to her. */
export const adaSignedUp =
  (settings?: Settings) =>
  async (app: TestApp): Promise<UserFixture & { readonly code: string }> => {
    const fixture = await aClient({ ...settings, pool: { AutoVerifiedAttributes: ['email'], ...settings?.pool } })(app)
    const { UserSub } = await app.invoke('SignUp', {
      ClientId: fixture.client.id,
      Username: 'ada',
      Password: aPassword,
      UserAttributes: [{ Name: 'email', Value: email }],
    })
    const user = await app.storage.users.find(fixture.pool.id, UserSub)
    if (!user) throw new Error('The user was not created.')
    return { ...fixture, user, code: app.outbox.codeTo(email) }
  }

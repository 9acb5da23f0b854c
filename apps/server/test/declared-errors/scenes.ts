import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { aPassword, verifyingSettings } from '@poolhouse/engine/testing'
import type { TestApp } from '../../contract/test-app.ts'

/** A pool that is all there is. */
export interface PoolScene {
  readonly app: TestApp
  readonly pool: PoolRecord
}

/** And an app client of it. */
export interface ClientScene extends PoolScene {
  readonly client: ClientRecord
}

/** And Ada. */
export interface UserScene extends ClientScene {
  readonly user: UserRecord
}

/** And her tokens. */
export interface SignedInScene extends UserScene {
  readonly AccessToken: string
  readonly IdToken: string
  readonly RefreshToken: string
}

/** What a scene has otherwise. */
interface Settings {
  readonly pool?: Partial<CreateUserPoolRequest>
  readonly client?: Partial<CreateUserPoolClientRequest>
}

export const email = 'ada@example.com'
export const phoneNumber = '+12065558920'

/** Which password a user has next. */
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
  async (app: TestApp): Promise<PoolScene> => ({
    app,
    pool: await app.aPool({ ...verifyingSettings, ...settings?.pool }),
  })

export const aClient =
  (settings?: Settings) =>
  async (app: TestApp): Promise<ClientScene> => {
    const scene = await aPool(settings)(app)
    return { ...scene, client: await app.aClient(scene.pool, settings?.client) }
  }

/** Ada is confirmed and has verified addresses. */
export const ada =
  (settings?: Settings) =>
  async (app: TestApp): Promise<UserScene> => {
    const scene = await aClient(settings)(app)
    return { ...scene, user: await app.aUser(scene.pool, 'ada', contacts) }
  }

/** Ada is signed in. */
export const adaSignedIn =
  (settings?: Settings) =>
  async (app: TestApp): Promise<SignedInScene> => {
    const scene = await ada(settings)(app)
    return { ...scene, ...(await app.signIn(scene.client, 'ada')) }
  }

/** Ada signed up a moment ago, and a code is on its way to her. */
export const adaSignedUp =
  (settings?: Settings) =>
  async (app: TestApp): Promise<UserScene & { readonly code: string }> => {
    const scene = await aClient({ ...settings, pool: { AutoVerifiedAttributes: ['email'], ...settings?.pool } })(app)
    const { UserSub } = await app.invoke('SignUp', {
      ClientId: scene.client.id,
      Username: 'ada',
      Password: aPassword,
      UserAttributes: [{ Name: 'email', Value: email }],
    })
    const user = await app.storage.users.find(scene.pool.id, UserSub)
    if (!user) throw new Error('Nobody was signed up.')
    return { ...scene, user, code: app.outbox.codeTo(email) }
  }

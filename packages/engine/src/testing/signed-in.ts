import type { CreateUserPoolClientRequest, CreateUserPoolRequest } from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import type { TestEngine } from './test-engine.ts'

/** A confirmed user who is signed in. */
export interface SignedIn {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  readonly user: UserRecord
  readonly AccessToken: string
}

/** Options of {@link aSignedInUser}. */
export interface SignedInOptions {
  readonly pool?: Partial<CreateUserPoolRequest>
  readonly client?: Partial<CreateUserPoolClientRequest>
  readonly username?: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** Settings of a pool that can send text messages. */
export const smsSettings = {
  SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' },
} as const satisfies Partial<CreateUserPoolRequest>

/** Settings of a pool that automatically verifies email addresses and phone numbers. */
export const verifyingSettings = {
  ...smsSettings,
  AutoVerifiedAttributes: ['email', 'phone_number'],
} satisfies Partial<CreateUserPoolRequest>

/** Creates a pool, a client and a user, and signs the user in. Default username: `ada`. */
export const aSignedInUser = async (engine: TestEngine, options: SignedInOptions = {}): Promise<SignedIn> => {
  const pool = await engine.aPool({ ...verifyingSettings, ...options.pool })
  const client = await engine.aClient(pool, options.client)
  const username = options.username ?? 'ada'
  const user = await engine.aUser(pool, username, options.attributes ?? { email: 'ada@example.com' })
  const { AccessToken } = await engine.signIn(client, username)
  return { pool, client, user, AccessToken }
}

/** Changes a stored user directly, to create states that are hard to reach through the API. */
export const alter = async (engine: TestEngine, user: UserRecord, change: Partial<UserRecord>): Promise<void> => {
  const current = await engine.stored(user)
  const outcome = await engine.storage.users.save([{ ...current, ...change }])
  if (outcome !== 'saved') throw new Error('The user could not be changed.')
}

/** Another code of the same form. */
export const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Cryptography } from '@poolhouse/cryptography'
import type {
  CreateUserPoolClientRequest,
  CreateUserPoolRequest,
  InputOf,
  OperationName,
  OutputOf,
} from '@poolhouse/schemas'
import type { ClientRecord, PoolRecord, Storage, UserRecord } from '@poolhouse/storage'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import type { Call } from '../api/handler.ts'
import type { Dependencies, Ports } from '../dependencies.ts'
import { createEngine, type Engine, withServices } from '../engine.ts'
import type { PasswordHashes } from '../ports/password-hashes.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import { declaredOnly } from './declared.ts'
import { createLocalCall } from './local-call.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createRecords, type Records } from './records.ts'
import { withReusedRsaKeys } from './reused-rsa-keys.ts'
import { createSetDocuments, type SetDocuments } from './set-documents.ts'
import { createSetClock, type SetClock } from './set-clock.ts'
import { createSetFunctions, type SetFunctions } from './set-functions.ts'

/** A password that the default policy accepts. */
export const aPassword = 'Correct-Horse-9!'

/** A complete engine with in-memory stores, real cryptography, a clock that tests set and an outbox that tests read. */
export interface TestEngine {
  /** The entry points. */
  readonly engine: Engine
  /** The dependencies of handlers, to call a handler or a service directly. */
  readonly needs: Dependencies
  readonly storage: Storage
  readonly clock: SetClock
  readonly outbox: Outbox
  readonly functions: SetFunctions
  readonly documents: SetDocuments
  /** The list of compromised passwords, empty at first. */
  readonly compromised: Set<string>
  /** Inserts records directly, for tests of services. */
  readonly records: Records
  /** Calls an operation. Replaces an error that the operation does not declare with another error, so that tests fail. */
  invoke<O extends OperationName>(operation: O, input: InputOf<O>, call?: Call): Promise<OutputOf<O>>
  /** Creates a pool through the API. */
  aPool(settings?: Partial<CreateUserPoolRequest>): Promise<PoolRecord>
  /** Creates an app client. By default, password, admin and SRP sign-in and refresh are enabled. */
  aClient(pool: PoolRecord, settings?: Partial<CreateUserPoolClientRequest>): Promise<ClientRecord>
  /** Creates a confirmed user with {@link aPassword}. */
  aUser(pool: PoolRecord, username: string, attributes?: Readonly<Record<string, string>>): Promise<UserRecord>
  /** The current record of the user. */
  stored(user: UserRecord): Promise<UserRecord>
  /** Signs in with {@link aPassword} and returns the tokens. */
  signIn(client: ClientRecord, username: string, password?: string): Promise<Tokens>
}

type Tokens = Readonly<Record<'AccessToken' | 'IdToken' | 'RefreshToken', string>>

/** Dependencies that a test can replace. */
export interface TestEngineOptions {
  readonly storage?: Storage
  readonly environment?: Partial<Environment>
  readonly random?: Random
  /** Default: Node's, loaded on demand. */
  readonly cryptography?: Cryptography
  /** Default: hashes of other systems are not supported. */
  readonly passwordHashes?: PasswordHashes
  /** 32 bytes. */
  readonly masterKey?: Uint8Array
}

/** The random generator of production. */
export const realRandom: Random = {
  uuid: randomUUID,
  bytes: (count) => new Uint8Array(randomBytes(count)),
  text: (length, alphabet) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''),
}

const nodeCryptography = async (): Promise<Cryptography> =>
  (await import('@poolhouse/cryptography/node')).createNodeCryptography()

/** A `Call` with default values. */
export const aCall = (): Call => ({ requestId: randomUUID(), address: '192.0.2.1', userAgent: 'test' })

/** Builds a test engine. */
export const createTestEngine = async (options: TestEngineOptions = {}): Promise<TestEngine> => {
  const storage = options.storage ?? createMemoryStorage()
  const clock = createSetClock()
  const outbox = createOutbox()
  const functions = createSetFunctions()
  const documents = createSetDocuments()
  const compromised = new Set<string>()
  const ports: Ports = {
    ...storage,
    clock,
    random: options.random ?? realRandom,
    cryptography: withReusedRsaKeys(options.cryptography ?? (await nodeCryptography())),
    mail: outbox.mail,
    texts: outbox.texts,
    functions,
    // Not encrypted, so that tests can compare complete events.
    codeEncryption: {
      encrypt: async (code, { poolId, keyArn }) => ({
        kind: 'encrypted',
        text: `${code} for ${poolId} under ${keyArn}`,
      }),
    },
    remoteDocuments: documents,
    passwordHashes: options.passwordHashes,
    compromisedPasswords: { contains: async (password) => compromised.has(password), required: () => {} },
    currentCall: createLocalCall(),
    environment: {
      region: 'us-east-1',
      publicUrl: () => 'https://auth.example.com',
      accountId: '123456789012',
      issuer: (poolId, type) =>
        `https://${type === 'UPDATED' ? 'issuer-' : ''}cognito-idp.us-east-1.amazonaws.com/${poolId}`,
      attemptLimits: 'on',
      requestLimits: 'off',
      quotaFactor: 1,
      sessionSecurity: 'off',
      customDomainDelay: 0,
      passkeyApps: [],
      sessionsPerUser: 1000,
      ...options.environment,
    },
  }
  const masterKey = options.masterKey ?? new Uint8Array(32).fill(7)
  const engine = await createEngine(ports, { masterKey })
  const needs = await withServices(ports, masterKey)
  const invoke: TestEngine['invoke'] = (operation, input, call = aCall()) =>
    engine.api.invoke(operation, input, call).catch((thrown: unknown) => {
      throw declaredOnly(operation, thrown)
    })

  return {
    engine,
    needs,
    storage,
    clock,
    outbox,
    functions,
    documents,
    compromised,
    records: createRecords(needs),
    invoke,
    aPool: async (settings = {}) => {
      const { UserPool } = await invoke('CreateUserPool', { PoolName: 'test', ...settings })
      return (await storage.pools.find(UserPool?.Id ?? ''))!
    },
    aClient: async (pool, settings = {}) => {
      const { UserPoolClient } = await invoke('CreateUserPoolClient', {
        UserPoolId: pool.id,
        ClientName: 'test',
        ExplicitAuthFlows: [
          'ALLOW_USER_PASSWORD_AUTH',
          'ALLOW_ADMIN_USER_PASSWORD_AUTH',
          'ALLOW_USER_SRP_AUTH',
          'ALLOW_REFRESH_TOKEN_AUTH',
        ],
        ...settings,
      })
      return (await storage.clients.find(UserPoolClient?.ClientId ?? ''))!
    },
    aUser: async (pool, username, attributes = {}) => {
      const { User } = await invoke('AdminCreateUser', {
        UserPoolId: pool.id,
        Username: username,
        MessageAction: 'SUPPRESS',
        UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      })
      await invoke('AdminSetUserPassword', {
        UserPoolId: pool.id,
        Username: User?.Username ?? username,
        Password: aPassword,
        Permanent: true,
      })
      const sub = User?.Attributes?.find(({ Name }) => Name === 'sub')?.Value ?? ''
      return (await storage.users.find(pool.id, sub))!
    },
    stored: async ({ poolId, sub }) => (await storage.users.find(poolId, sub))!,
    signIn: async (client, username, password = aPassword) => {
      const { AuthenticationResult } = await invoke('InitiateAuth', {
        ClientId: client.id,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: username, PASSWORD: password },
      })
      const { AccessToken, IdToken, RefreshToken } = AuthenticationResult ?? {}
      if (!AccessToken || !IdToken || !RefreshToken) throw new Error('The sign-in returned no tokens.')
      return { AccessToken, IdToken, RefreshToken }
    },
  }
}

import type { FilledPool } from './fill/filled-pool.ts'
import type { SignedIn } from './sign-in.ts'

/** The pools on which operations are loaded: one of variable size, and two of a fixed size. */
export type PoolSize = 'varied' | 200 | 2000

/** What an operation is compared with, other than the floor. */
export type Yardstick =
  /** One exponentiation in the SRP group and two RS256 signatures, the minimum of a password sign-in. */
  | 'cryptography of a sign-in'
  /** Two RS256 signatures. */
  | 'two signatures'
  /** The same operation on the pool of 200 users. */
  | '200 users'

/** One row of the benchmark. */
export interface Operation {
  /** A short description for `--help`. */
  readonly about: string
  /** The operation of the API. */
  readonly calls: string
  readonly pool: PoolSize
  /** The inputs of the calls, which cycle through them. */
  readonly inputs: (pool: FilledPool, signedIn: readonly SignedIn[]) => readonly object[]
  readonly beside?: Yardstick
}

const page = ({ poolId }: FilledPool) => [{ UserPoolId: poolId, Limit: 20 }]

const table = {
  GetUser: {
    about: 'with 256 access tokens of users at regular positions of the pool',
    calls: 'GetUser',
    pool: 'varied',
    inputs: (_pool, signedIn) => signedIn.map(({ accessToken }) => ({ AccessToken: accessToken })),
  },
  AdminGetUser: {
    about: 'up to 2,000 users at regular positions of the pool',
    calls: 'AdminGetUser',
    pool: 'varied',
    inputs: ({ poolId, usernames }) => usernames.map((Username) => ({ UserPoolId: poolId, Username })),
  },
  DescribeUserPool: {
    about: 'including the number of users',
    calls: 'DescribeUserPool',
    pool: 'varied',
    inputs: ({ poolId }) => [{ UserPoolId: poolId }],
  },
  GetUserAttributeVerificationCode: {
    about: 'stores a code durably before the response, and passes it to the outbox',
    calls: 'GetUserAttributeVerificationCode',
    pool: 'varied',
    inputs: (_pool, signedIn) =>
      signedIn.map(({ accessToken }) => ({ AccessToken: accessToken, AttributeName: 'email' })),
  },
  'InitiateAuth-password': {
    about: 'sign-in of 256 users, compared with its cryptography alone',
    calls: 'InitiateAuth',
    pool: 'varied',
    inputs: ({ clientId, password }, signedIn) =>
      signedIn.map(({ username }) => ({
        ClientId: clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: username, PASSWORD: password },
      })),
    beside: 'cryptography of a sign-in',
  },
  'InitiateAuth-refresh': {
    about: 'refresh for 256 sign-ins, compared with its two signatures alone',
    calls: 'InitiateAuth',
    pool: 'varied',
    inputs: ({ clientId }, signedIn) =>
      signedIn.map(({ refreshToken }) => ({
        ClientId: clientId,
        AuthFlow: 'REFRESH_TOKEN_AUTH',
        AuthParameters: { REFRESH_TOKEN: refreshToken },
      })),
    beside: 'two signatures',
  },
  'ListUsers-200': { about: 'a page of 20 of 200 users', calls: 'ListUsers', pool: 200, inputs: page },
  'ListUsers-2000': {
    about: 'a page of 20 of 2,000 users, compared with 200 users',
    calls: 'ListUsers',
    pool: 2000,
    inputs: page,
    beside: '200 users',
  },
  ListUsers: {
    about: 'a page of 20 of all users, compared with 200 users',
    calls: 'ListUsers',
    pool: 'varied',
    inputs: page,
    beside: '200 users',
  },
} as const satisfies Readonly<Record<string, Operation>>

/** The name of an operation in the benchmark. */
export type OperationName = keyof typeof table

/** All operations of the benchmark. */
export const operations: Readonly<Record<OperationName, Operation>> = table

/** The names of the operations, in the order of the tables. */
export const operationNames = Object.keys(table) as readonly OperationName[]

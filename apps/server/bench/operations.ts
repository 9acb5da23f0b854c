import type { FilledPool } from './fill/filled-pool.ts'
import type { SignedIn } from './sign-in.ts'

/** The pools that an operation may be loaded on: the one whose size is varied, and two of a fixed size beside it. */
export type PoolSize = 'varied' | 200 | 2000

/** What an operation is set beside, other than the floor. */
export type Yardstick =
  /** One power in the SRP group and two RS256 signatures: what a password sign-in cannot do without. */
  | 'cryptography of a sign-in'
  /** Two RS256 signatures. */
  | 'two signatures'
  /** The same operation on the pool of 200 users. */
  | '200 users'

/** One row of the bench. */
export interface Operation {
  /** In a few words, for the help. */
  readonly about: string
  /** What it is called in the API. */
  readonly calls: string
  readonly pool: PoolSize
  /** The inputs that are sent in rotation. */
  readonly inputs: (pool: FilledPool, signedIn: readonly SignedIn[]) => readonly object[]
  readonly beside?: Yardstick
}

const page = ({ poolId }: FilledPool) => [{ UserPoolId: poolId, Limit: 20 }]

const table = {
  GetUser: {
    about: 'the holders of 256 access tokens, spread over the pool',
    calls: 'GetUser',
    pool: 'varied',
    inputs: (_pool, signedIn) => signedIn.map(({ accessToken }) => ({ AccessToken: accessToken })),
  },
  AdminGetUser: {
    about: 'up to 2,000 users, spread over the pool',
    calls: 'AdminGetUser',
    pool: 'varied',
    inputs: ({ poolId, usernames }) => usernames.map((Username) => ({ UserPoolId: poolId, Username })),
  },
  DescribeUserPool: {
    about: 'with the number of its users',
    calls: 'DescribeUserPool',
    pool: 'varied',
    inputs: ({ poolId }) => [{ UserPoolId: poolId }],
  },
  GetUserAttributeVerificationCode: {
    about: 'a code is stored before the response, durably, and handed to the outbox',
    calls: 'GetUserAttributeVerificationCode',
    pool: 'varied',
    inputs: (_pool, signedIn) =>
      signedIn.map(({ accessToken }) => ({ AccessToken: accessToken, AttributeName: 'email' })),
  },
  'InitiateAuth-password': {
    about: 'sign-in of 256 users, beside the cost of its cryptography alone',
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
    about: 'of 256 sign-ins, beside the cost of its two signatures alone',
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
    about: 'a page of 20 of 2,000 users, beside that of 200',
    calls: 'ListUsers',
    pool: 2000,
    inputs: page,
    beside: '200 users',
  },
  ListUsers: {
    about: 'a page of 20 of all users, beside that of 200',
    calls: 'ListUsers',
    pool: 'varied',
    inputs: page,
    beside: '200 users',
  },
} as const satisfies Readonly<Record<string, Operation>>

/** What an operation is called here. */
export type OperationName = keyof typeof table

/** Everything that can be loaded. */
export const operations: Readonly<Record<OperationName, Operation>> = table

/** Their names, in the order of the tables. */
export const operationNames = Object.keys(table) as readonly OperationName[]

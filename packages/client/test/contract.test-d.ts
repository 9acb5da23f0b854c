/**
 * Code that must compile and code that must not. Nothing here runs: `tsc -p tsconfig.test.json` fails if a line that
 * must not compile does, or if any other line does not.
 */
import type { GetUserResponse } from '@poolhouse/schemas'
import { expectTypeOf } from 'vitest'
import {
  attempt,
  type Client,
  createClient,
  type DeclaredError,
  type ErrorNameOf,
  type ErrorOf,
  isError,
  type OperationName,
  type PoolhouseError,
} from '../src/index.ts'
import type { paths } from '../src/generated/types/index.ts'
import { signWith } from '../src/sign.ts'

declare const client: Client
const AccessToken = 'eyJ.a.b'

/** The paths of the contract are those of its operations. */
expectTypeOf<keyof paths>().toEqualTypeOf<`/${OperationName}`>()

export const inputs = () => [
  client.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email' }),
  client.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email', ClientMetadata: { a: 'b' } }),
  // @ts-expect-error AttributeName is missing
  client.getUserAttributeVerificationCode({ AccessToken }),
  // @ts-expect-error AttributeName is a string
  client.getUserAttributeVerificationCode({ AccessToken, AttributeName: 7 }),
  // @ts-expect-error the member does not exist
  client.getUserAttributeVerificationCode({ AccessToken, AttributeName: 'email', Colour: 'red' }),
  // @ts-expect-error the flow does not exist
  client.initiateAuth({ ClientId: 'client', AuthFlow: 'TELEPATHY' }),
  // @ts-expect-error an input is required
  client.getUser(),
  // @ts-expect-error the operation does not exist
  client.getUsers({ AccessToken }),
  // @ts-expect-error a signal is not a time
  client.getUser({ AccessToken }, { timeout: AbortSignal.abort() }),
]

export const outputs = async () => {
  const user = await client.getUser({ AccessToken })
  expectTypeOf(user).toEqualTypeOf<GetUserResponse>()
  // @ts-expect-error the response of GetUser has no date
  void user.UserCreateDate
  // @ts-expect-error a list may be missing where the contract does not require it
  void user.UserMFASettingList.length
  const nothing = await client.deleteUser({ AccessToken })
  expectTypeOf(nothing).toEqualTypeOf<void>()
}

export const pages = async () => {
  for await (const { Users, PaginationToken } of client.listUsersPages({ UserPoolId: 'us-east-1_abcDEF123' })) {
    void [Users?.[0]?.Username, PaginationToken]
  }
  // @ts-expect-error GetUser is not a list
  client.getUserPages({ AccessToken })
}

export const errors = async () => {
  expectTypeOf<ErrorOf<'GetUser'>['__type']>().toEqualTypeOf<ErrorNameOf<'GetUser'>>()
  try {
    await client.getUser({ AccessToken })
  } catch (error) {
    // @ts-expect-error the caught value is unknown
    void error.__type
    if (!isError(error, 'GetUser')) throw error
    // @ts-expect-error GetUser declares no such error
    void (error.__type === 'UsernameExistsException')
    // @ts-expect-error a broken connection is not an error of the contract
    void (error.__type === 'NetworkError')
    if (error.__type === 'UserNotFoundException') {
      expectTypeOf(error).toEqualTypeOf<DeclaredError<'UserNotFoundException', 'GetUser'>>()
      expectTypeOf(error.status).toEqualTypeOf<number>()
    }
    expectTypeOf(error).toExtend<PoolhouseError>()
  }
  // @ts-expect-error the operation does not exist
  isError(new Error('No.'), 'GetUsers')
}

export const outcomes = async () => {
  const outcome = await attempt(client.getUser({ AccessToken }))
  // @ts-expect-error there may be no value
  void outcome.value.Username
  if (outcome.ok) {
    expectTypeOf(outcome.value).toEqualTypeOf<GetUserResponse>()
    // @ts-expect-error a success has no error
    void outcome.error
    return
  }
  expectTypeOf(outcome.error.operation).toEqualTypeOf<'GetUser'>()
  // @ts-expect-error GetUser declares no such error
  void (outcome.error.__type === 'UsernameExistsException')
}

/** All errors of an operation can be handled: one left out, or one too many, does not compile. */
export const advice = {
  InternalErrorException: 'Later.',
  TooManyRequestsException: 'Later.',
  InvalidParameterException: 'Never.',
  NotAuthorizedException: 'Never.',
} satisfies Record<ErrorNameOf<'ListUserPools'>, string>

export const adviceInPart = {
  InternalErrorException: 'Later.',
  // @ts-expect-error three are left out
} satisfies Record<ErrorNameOf<'ListUserPools'>, string>

export const clients = () => [
  createClient({ endpoint: '' }),
  createClient({ endpoint: '', binding: 'aws', fetch, timeout: 1_000 }),
  createClient({
    region: 'eu-central-1',
    sign: signWith({ accessKeyId: '', secretAccessKey: '', region: 'eu-central-1' }),
  }),
  createClient({
    region: 'eu-central-1',
    sign: signWith(async () => ({ accessKeyId: '', secretAccessKey: '', region: '' })),
  }),
  // @ts-expect-error neither an endpoint nor a Region
  createClient({}),
  // @ts-expect-error an endpoint and a Region
  createClient({ endpoint: '', region: 'eu-central-1' }),
  // @ts-expect-error AWS does not have the native binding
  createClient({ region: 'eu-central-1', binding: 'native' }),
  // @ts-expect-error keys without a Region
  signWith({ accessKeyId: '', secretAccessKey: '' }),
]

/** A stand-in for tests needs no marks. */
export const standIn: Pick<Client, 'getUser'> = {
  getUser: async () => ({ Username: 'ada', UserAttributes: [] }),
}

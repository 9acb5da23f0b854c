import type { OperationName } from '@poolhouse/schemas'
import { followed, inputs, type Schema } from '../support/contract.ts'

type Members = Readonly<Record<string, unknown>>

/** Members that refer to something that the server has created. */
const references = new Set([
  ...['UserPoolId', 'ClientId', 'Username', 'GroupName', 'Domain', 'Identifier', 'ProviderName', 'IdpIdentifier'],
  ...['ResourceArn', 'RegionName', 'ClientSecretId', 'DeviceKey', 'SessionId', 'EventId', 'TermsId', 'JobId'],
  ...['ManagedLoginBrandingId', 'CredentialId', 'Credential', 'DeviceSecretVerifierConfig'],
  ...['AccessToken', 'RefreshToken', 'Token', 'FeedbackToken', 'Session', 'Secret'],
  ...['Code', 'ConfirmationCode', 'UserCode'],
])

/** Members whose example depends on something that the test does not create. */
const adapted: Readonly<
  Partial<Record<OperationName, { readonly members: readonly string[]; readonly because: string }>>
> = {
  ConfirmForgotPassword: { members: ['Password'], because: 'it is the password of the user already' },
  AdminSetUserPassword: { members: ['Password'], because: 'it is the password of the user already' },
  DeleteUserAttributes: { members: ['UserAttributeNames'], because: 'the pool has no custom attribute' },
  AdminDeleteUserAttributes: { members: ['UserAttributeNames'], because: 'the pool has no custom attribute' },
  CreateUserPoolClient: { members: ['ReadAttributes'], because: 'the pool has no custom attribute' },
  UpdateUserPoolClient: { members: ['ReadAttributes'], because: 'the pool has no custom attribute' },
  RespondToAuthChallenge: {
    members: ['ChallengeName', 'ChallengeResponses'],
    because: 'the user must set a new password first',
  },
  GetClientToken: { members: ['Scopes'], because: 'the pool has another resource server' },
  SetUserMFAPreference: { members: ['SoftwareTokenMfaSettings'], because: 'the user has no authenticator app' },
  AdminSetUserMFAPreference: { members: ['SoftwareTokenMfaSettings'], because: 'the user has no authenticator app' },
  CreateIdentityProvider: {
    members: ['ProviderType', 'ProviderDetails'],
    because: 'its discovery document is read from the internet',
  },
  AdminDisableProviderForUser: { members: ['User'], because: 'another account is linked' },
  SetLogDeliveryConfiguration: {
    members: ['LogConfigurations'],
    because: 'events to S3 need the PLUS tier, and then S3 is rejected with an explanation',
  },
}

/** The SDK takes bytes where JSON has base64. */
const toSdk = (given: Schema, value: unknown): unknown => {
  const schema = followed(given)
  if (schema.contentEncoding === 'base64' && typeof value === 'string') return Buffer.from(value, 'base64')
  if (Array.isArray(value)) return value.map((item) => toSdk(schema.items ?? {}, item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      toSdk(schema.properties?.[name] ?? schema.additionalProperties ?? {}, part),
    ]),
  )
}

/**
 * The example of the contract as input of the SDK. Members that refer to existing objects, and those of `adapted`, are
 * taken from `valid`, an input that is valid on the server.
 */
export const exampleInput = (operation: OperationName, valid: Members): object => {
  const found = inputs.find((each) => each.operation === operation)
  if (!found) throw new Error(`The contract has no ${operation}.`)
  const { members = [] } = adapted[operation] ?? {}
  const isReplaced = ([name]: readonly [string, unknown]) => references.has(name) || members.includes(name)
  const kept = Object.entries(found.example).filter((member) => !isReplaced(member))
  const replaced = Object.entries(valid).filter(isReplaced)
  return toSdk(found.schema, Object.fromEntries([...kept, ...replaced])) as object
}

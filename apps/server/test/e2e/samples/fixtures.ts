import { aPassword } from '@poolhouse/engine/testing'
import { responseOf } from '../../support/ask.ts'
import { makePool, signIn } from '../../support/pool-on-server.ts'

/** Documented values, each with the one that a sample needs to run. */
export type Replacements = Readonly<Record<string, string>>

const documented = {
  pool: 'us-east-1_Ab1Cd2Ef3',
  client: '3n4b5urk1ft4fl3mg5e62d9ado',
  token: 'eyJraWQiOiJr.eyJzdWIiOiJi.c2lnbmF0dXJl',
} as const

const aPool = async (url: string) => {
  const pool = await makePool(url)
  return { pool, replacements: { [documented.pool]: pool.UserPoolId, [documented.client]: pool.ClientId } }
}

const emptyPool = async (url: string): Promise<Replacements> => (await aPool(url)).replacements

/** A pool with a confirmed user, whose address is verified. */
const confirmed =
  (email: string) =>
  async (url: string): Promise<Replacements> => {
    const { pool, replacements } = await aPool(url)
    const { UserPoolId } = pool
    const UserAttributes = [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
    ]
    await responseOf(url, 'AdminCreateUser', { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS', UserAttributes })
    await responseOf(url, 'AdminSetUserPassword', { UserPoolId, Username: 'ada', Password: aPassword, Permanent: true })
    const { AccessToken } = await signIn(url, pool, 'ada')
    return { ...replacements, [documented.token]: AccessToken }
  }

/** Like a confirmed user, in a pool where users may register authenticator apps. */
const withAuthenticators = async (url: string): Promise<Replacements> => {
  const replacements = await confirmed('ada@example.com')(url)
  const SoftwareTokenMfaConfiguration = { Enabled: true }
  const UserPoolId = replacements[documented.pool]
  await responseOf(url, 'SetUserPoolMfaConfig', {
    UserPoolId,
    SoftwareTokenMfaConfiguration,
    MfaConfiguration: 'OPTIONAL',
  })
  return replacements
}

const unconfirmed = async (url: string): Promise<Replacements> => {
  const { pool, replacements } = await aPool(url)
  const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }]
  await responseOf(url, 'SignUp', { ClientId: pool.ClientId, Username: 'ada', Password: aPassword, UserAttributes })
  return replacements
}

const editor = async (url: string): Promise<Replacements> => {
  const replacements = await confirmed('ada@example.com')(url)
  const group = { UserPoolId: replacements[documented.pool], GroupName: 'editors' }
  const RoleArn = 'arn:aws:iam::123456789012:role/editors'
  await responseOf(url, 'CreateGroup', { ...group, Description: 'May edit articles', RoleArn, Precedence: 10 })
  await responseOf(url, 'AdminAddUserToGroup', { ...group, Username: 'ada' })
  return replacements
}

/** The operations whose samples are run, each with what must exist on the server for the documented response. */
export const fixtures: Readonly<Record<string, (url: string) => Promise<Replacements>>> = {
  GetUserAttributeVerificationCode: confirmed('ada@example.com'),
  SignUp: emptyPool,
  ResendConfirmationCode: unconfirmed,
  ForgotPassword: confirmed('ada@example.com'),
  UpdateUserAttributes: confirmed('before@example.com'),
  AssociateSoftwareToken: withAuthenticators,
  AdminCreateUser: emptyPool,
  AdminListGroupsForUser: editor,
  CreateGroup: emptyPool,
  CreateResourceServer: emptyPool,
  ListUsers: confirmed('ada@example.com'),
}

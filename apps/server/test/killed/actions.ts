import { gone, type Person, signedOut } from './person.ts'

/** Where accounts are. */
export interface Accounts {
  readonly poolId: string
  readonly clientId: string
}

/** One write through the API. */
export interface Action {
  readonly operation: string
  readonly isPossible: (person: Person) => boolean
  /** `count` differs from one action to the next. */
  readonly input: (person: Person, accounts: Accounts, count: number) => object
  /** What holds afterwards. The response is undefined where it never came. */
  readonly done: (person: Person, count: number, response?: ActionResponse) => Person
}

/** What actions read of responses. */
export interface ActionResponse {
  readonly AuthenticationResult?: { readonly AccessToken: string; readonly RefreshToken: string }
}

const absent = ({ status }: Person): boolean => status === 'absent'
const unconfirmed = ({ status }: Person): boolean => status === 'UNCONFIRMED'
const confirmed = ({ status }: Person): boolean => status === 'CONFIRMED'
const signedIn = (person: Person): boolean => confirmed(person) && person.session?.isLive === true

const emailOf = (username: string): string => `${username}@example.com`

const byAdmin = ({ username }: Person, { poolId }: Accounts) => ({ UserPoolId: poolId, Username: username })
const byToken = ({ session }: Person) => ({ AccessToken: session?.accessToken })

/** Two attributes that change together, one of them searched for. */
const names = ({ username }: Person, count: number) => ({ name: `${username} ${count}`, given_name: `Given ${count}` })

const asList = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))

const passwordOf = (count: number): string => `Correct-Horse-${count}!`

const signUp: Action = {
  operation: 'SignUp',
  isPossible: absent,
  input: ({ username, password }, { clientId }) => ({
    ClientId: clientId,
    Username: username,
    Password: password,
    UserAttributes: [{ Name: 'email', Value: emailOf(username) }],
  }),
  done: (person) => ({
    ...person,
    status: 'UNCONFIRMED',
    attributes: { email: emailOf(person.username) },
  }),
}

const resendConfirmationCode: Action = {
  operation: 'ResendConfirmationCode',
  isPossible: (person) => unconfirmed(person) && person.confirmation === undefined,
  input: ({ username }, { clientId }) => ({ ClientId: clientId, Username: username }),
  done: (person) => person,
}

const confirmSignUp: Action = {
  operation: 'ConfirmSignUp',
  isPossible: (person) => unconfirmed(person) && person.confirmation !== undefined,
  input: ({ username, confirmation }, { clientId }) => ({
    ClientId: clientId,
    Username: username,
    ConfirmationCode: confirmation,
  }),
  done: (person) => ({
    ...person,
    status: 'CONFIRMED',
    confirmation: undefined,
    attributes: { ...person.attributes, email_verified: 'true' },
  }),
}

const initiateAuth: Action = {
  operation: 'InitiateAuth',
  isPossible: confirmed,
  input: ({ username, password }, { clientId }) => ({
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  }),
  done: (person, _, response) => {
    const { AccessToken, RefreshToken } = response?.AuthenticationResult ?? {}
    if (AccessToken === undefined || RefreshToken === undefined) return person
    return { ...person, session: { accessToken: AccessToken, refreshToken: RefreshToken, isLive: true } }
  },
}

const adminUpdateUserAttributes: Action = {
  operation: 'AdminUpdateUserAttributes',
  isPossible: (person) => !absent(person),
  input: (person, accounts, count) => ({ ...byAdmin(person, accounts), UserAttributes: asList(names(person, count)) }),
  done: (person, count) => ({ ...person, attributes: { ...person.attributes, ...names(person, count) } }),
}

const updateUserAttributes: Action = {
  operation: 'UpdateUserAttributes',
  isPossible: signedIn,
  input: (person, _, count) => ({ ...byToken(person), UserAttributes: asList(names(person, count)) }),
  done: (person, count) => ({ ...person, attributes: { ...person.attributes, ...names(person, count) } }),
}

const adminSetUserPassword: Action = {
  operation: 'AdminSetUserPassword',
  isPossible: confirmed,
  input: (person, accounts, count) => ({ ...byAdmin(person, accounts), Password: passwordOf(count), Permanent: true }),
  done: (person, count) => ({ ...person, password: passwordOf(count) }),
}

const changePassword: Action = {
  operation: 'ChangePassword',
  isPossible: signedIn,
  input: (person, _, count) => ({
    ...byToken(person),
    PreviousPassword: person.password,
    ProposedPassword: passwordOf(count),
  }),
  done: (person, count) => ({ ...person, password: passwordOf(count) }),
}

const getUserAttributeVerificationCode: Action = {
  operation: 'GetUserAttributeVerificationCode',
  isPossible: signedIn,
  input: (person) => ({ ...byToken(person), AttributeName: 'email' }),
  done: (person) => ({ ...person, verification: undefined }),
}

const verifyUserAttribute: Action = {
  operation: 'VerifyUserAttribute',
  isPossible: (person) => signedIn(person) && person.verification !== undefined,
  input: (person) => ({ ...byToken(person), AttributeName: 'email', Code: person.verification }),
  done: (person) => ({
    ...person,
    verification: undefined,
    attributes: { ...person.attributes, email_verified: 'true' },
  }),
}

const distrustEmail: Action = {
  operation: 'AdminUpdateUserAttributes',
  isPossible: confirmed,
  input: (person, accounts) => ({
    ...byAdmin(person, accounts),
    UserAttributes: [
      { Name: 'email', Value: person.attributes['email'] },
      { Name: 'email_verified', Value: 'false' },
    ],
  }),
  done: (person) => ({ ...person, attributes: { ...person.attributes, email_verified: 'false' } }),
}

const globalSignOut: Action = {
  operation: 'GlobalSignOut',
  isPossible: signedIn,
  input: byToken,
  done: signedOut,
}

const adminUserGlobalSignOut: Action = {
  operation: 'AdminUserGlobalSignOut',
  isPossible: signedIn,
  input: byAdmin,
  done: signedOut,
}

const revokeToken: Action = {
  operation: 'RevokeToken',
  isPossible: signedIn,
  input: ({ session }, { clientId }) => ({ ClientId: clientId, Token: session?.refreshToken }),
  done: signedOut,
}

const deleteUser: Action = { operation: 'DeleteUser', isPossible: signedIn, input: byToken, done: gone }

const adminDeleteUser: Action = {
  operation: 'AdminDeleteUser',
  isPossible: confirmed,
  input: byAdmin,
  done: gone,
}

/** The actions that create an account, in order. */
export const beginnings = [signUp, resendConfirmationCode, confirmSignUp] as const

/** Actions on an account, in any order: fast ones often, those that compute a verifier seldom. */
export const happenings = [
  ...Array.from({ length: 5 }, () => [
    adminUpdateUserAttributes,
    updateUserAttributes,
    getUserAttributeVerificationCode,
  ]),
  [distrustEmail, distrustEmail, verifyUserAttribute, verifyUserAttribute, verifyUserAttribute],
  [initiateAuth, adminSetUserPassword, changePassword, globalSignOut, adminUserGlobalSignOut, revokeToken],
].flat()

/** How it may end. */
export const endings = [deleteUser, adminDeleteUser] as const

import { ask } from '../support/ask.ts'
import type { Accounts } from './actions.ts'
import type { Person } from './person.ts'

interface UserResponse {
  readonly Username: string
  readonly UserStatus: string
  readonly Attributes?: readonly { readonly Name: string; readonly Value: string }[]
  readonly UserAttributes?: readonly { readonly Name: string; readonly Value: string }[]
}

const described = ({ Username, UserStatus, Attributes, UserAttributes = Attributes ?? [] }: UserResponse): object => ({
  username: Username,
  status: UserStatus,
  attributes: Object.fromEntries(
    UserAttributes.filter(({ Name }) => Name !== 'sub').map(({ Name, Value }) => [Name, Value]),
  ),
})

/** All that the server knows of a person: the record, search results, and which password and sign-in are valid. */
export const found = async (url: string, { poolId, clientId }: Accounts, person: Person): Promise<object> => {
  const { username, password, session } = person
  const user = await ask(url, 'AdminGetUser', { UserPoolId: poolId, Username: username })
  const search = (Filter: string) => ask(url, 'ListUsers', { UserPoolId: poolId, Filter })
  const searched = await search(`email = "${username}@example.com"`)
  const name = user.body.UserAttributes?.find(({ Name }: { Name: string }) => Name === 'name')?.Value
  const namesakes = name === undefined ? undefined : await search(`name = "${name}"`)
  const signIn = await ask(url, 'InitiateAuth', {
    ClientId: clientId,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: username, PASSWORD: password },
  })
  const access = session && (await ask(url, 'GetUser', { AccessToken: session.accessToken }))
  const refresh =
    session && (await ask(url, 'GetTokensFromRefreshToken', { ClientId: clientId, RefreshToken: session.refreshToken }))
  return {
    user: user.status === 200 ? described(user.body) : user.body.__type,
    byEmail: searched.body.Users.map(described),
    byName: namesakes?.body.Users.map(described),
    passwordIs: signIn.status === 200 ? 'right' : signIn.body.__type,
    accessTokenIs: access && (access.status === 200 ? 'good' : access.body.__type),
    refreshTokenIs: refresh && (refresh.status === 200 ? 'good' : refresh.body.__type),
  }
}

const passwordIn = {
  absent: 'UserNotFoundException',
  UNCONFIRMED: 'UserNotConfirmedException',
  CONFIRMED: 'right',
} as const

/** What `found` must find, after all that was acknowledged. */
export const expected = ({ username, status, attributes, session }: Person): object => {
  const user = { username, status, attributes }
  const isAbsent = status === 'absent'
  const goodness = session && (session.isLive ? 'good' : 'NotAuthorizedException')
  const accessTokenIs = session && isAbsent ? 'UserNotFoundException' : goodness
  return {
    user: isAbsent ? 'UserNotFoundException' : user,
    byEmail: isAbsent ? [] : [user],
    byName: attributes['name'] === undefined ? undefined : [user],
    passwordIs: passwordIn[status],
    accessTokenIs,
    refreshTokenIs: goodness,
  }
}

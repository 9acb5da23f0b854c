import { aPassword, createSrpClient } from '@poolhouse/engine/testing'
import { expect, test } from 'vitest'
import { responseOf, ask } from '../support/ask.ts'
import { addUser, codeTo, makePool, signIn, trySignIn } from '../support/pool-on-server.ts'
import { describeSeveral } from '../support/several-processes.ts'

describeSeveral('three server processes on one PostgreSQL database', 3, {}, (several) => {
  const urls = () => several.servers.map(({ url }) => url)
  /** Asks the servers in turn, so many at once. */
  const race = <T>(count: number, act: (url: string, index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => act(urls()[index % 3]!, index)))
  const ok = (responses: readonly { readonly status: number }[]) =>
    responses.filter(({ status }) => status === 200).length
  /** How often each result was returned: the type of an error, or `done`. */
  const tally = (responses: readonly { readonly body?: { readonly __type?: string } }[]) => {
    const counts: Record<string, number> = {}
    for (const { body } of responses) counts[body?.__type ?? 'done'] = (counts[body?.__type ?? 'done'] ?? 0) + 1
    return counts
  }

  test('one of several concurrent sign-ups gets the username, and one of several attempts consumes the code', async () => {
    const pool = await makePool(urls()[0]!)
    const { ClientId } = pool
    const UserAttributes = [{ Name: 'email', Value: 'ada@example.com' }]
    const signUps = await race(6, (url) =>
      ask(url, 'SignUp', { ClientId, Username: 'ada', Password: aPassword, UserAttributes }),
    )
    expect(tally(signUps)).toEqual({ done: 1, UsernameExistsException: 5 })

    const ConfirmationCode = await codeTo(urls(), 'ada@example.com')
    const confirmations = await race(12, (url) =>
      ask(url, 'ConfirmSignUp', { ClientId, Username: 'ada', ConfirmationCode }),
    )
    expect(ok(confirmations)).toBe(1)
    expect(await trySignIn(urls()[2]!, pool, 'ada')).toMatchObject({ status: 200 })
  })

  test.each(['USER_PASSWORD_AUTH', 'USER_SRP_AUTH'])(
    'of 200 concurrent wrong passwords, by %s, no more are checked than the lockout permits',
    async (flow) => {
      const pool = await makePool(urls()[0]!, {
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH'],
      })
      const { UserPoolId, ClientId } = pool
      await addUser(urls()[0]!, pool, 'ada')
      const bySrp = async (url: string, wrong: string) => {
        // Public values that save the client its arithmetic: the proof is wrong for every password.
        const srp = createSrpClient(UserPoolId, { clientPublic: 2n, sharedSecret: 3n })
        const AuthParameters = { USERNAME: 'ada', SRP_A: srp.SRP_A }
        const { body } = await ask(url, 'InitiateAuth', { ClientId, AuthFlow: flow, AuthParameters })
        return ask(url, 'RespondToAuthChallenge', {
          ClientId,
          ChallengeName: 'PASSWORD_VERIFIER',
          ChallengeResponses: srp.response(body.ChallengeParameters, wrong, Date.now()),
          Session: body.Session,
        })
      }
      const byPassword = (url: string, wrong: string) => trySignIn(url, pool, 'ada', wrong)

      const attempt = flow === 'USER_SRP_AUTH' ? bySrp : byPassword
      const start = Date.now()
      const tries = await race(200, (url, index) => attempt(url, `Wrong-Horse-${index}!`))
      const seconds = (Date.now() - start) / 1000
      const responded = tries.filter(({ body }) => body.message === 'Incorrect username or password.')
      // Five, and one more after each lock that ended during the test: after 1 second, after 2 more, after 4 more.
      expect(responded.length).toBeGreaterThanOrEqual(5)
      expect(responded.length).toBeLessThanOrEqual(5 + Math.floor(Math.log2(seconds + 1)))
      expect(tally(tries)).toEqual({ NotAuthorizedException: 200 })
    },
  )

  test('the hourly limits of a user apply across all processes', async () => {
    const pool = await makePool(urls()[0]!)
    await addUser(urls()[0]!, pool, 'ada')
    const { AccessToken } = await signIn(urls()[0]!, pool, 'ada')
    const sent = await race(18, (url) =>
      ask(url, 'GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' }),
    )
    expect(tally(sent)).toEqual({ done: 5, LimitExceededException: 13 })

    const guesses = await race(24, (url, index) =>
      ask(url, 'VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: `${100_000 + index}` }),
    )
    expect(tally(guesses)).toMatchObject({ LimitExceededException: 9 })
  })

  test('a rotating refresh token and a challenge session are each accepted once', async () => {
    const pool = await makePool(urls()[0]!, {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    })
    const { UserPoolId, ClientId } = pool
    await addUser(urls()[0]!, pool, 'ada')
    let { RefreshToken } = await signIn(urls()[0]!, pool, 'ada')
    for (let round = 0; round < 3; round += 1) {
      const redeemed = await race(12, (url) => ask(url, 'GetTokensFromRefreshToken', { ClientId, RefreshToken }))
      expect(ok(redeemed)).toBe(1)
      const { body } = redeemed.find(({ status }) => status === 200)!
      ;({ RefreshToken } = body.AuthenticationResult)
    }

    const TemporaryPassword = 'Temporary-Horse-9!'
    await responseOf(urls()[0]!, 'AdminCreateUser', {
      UserPoolId,
      Username: 'eve',
      TemporaryPassword,
      MessageAction: 'SUPPRESS',
    })
    const { Session } = (await trySignIn(urls()[1]!, pool, 'eve', TemporaryPassword)).body
    const responses = await race(9, (url, index) =>
      ask(url, 'RespondToAuthChallenge', {
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session,
        ChallengeResponses: { USERNAME: 'eve', NEW_PASSWORD: `Correct-Horse-${index}!` },
      }),
    )
    expect(ok(responses)).toBe(1)
  })

  test('changes of users, clients, pools and tokens are visible to the others at once', async () => {
    for (let round = 0; round < 6; round += 1) {
      const [one, two, three] = [0, 1, 2].map((index) => urls()[(round + index) % 3]!) as [string, string, string]
      const pool = await makePool(one)
      const { UserPoolId, ClientId } = pool
      await addUser(two, pool, 'ada')
      const session = await signIn(three, pool, 'ada')
      const { AccessToken, RefreshToken } = session
      const access = (url: string) => ask(url, 'GetUser', { AccessToken })
      const refresh = (url: string, token: string) =>
        ask(url, 'InitiateAuth', {
          ClientId,
          AuthFlow: 'REFRESH_TOKEN_AUTH',
          AuthParameters: { REFRESH_TOKEN: token },
        })
      expect([await access(one), await access(two), await refresh(two, RefreshToken)]).toMatchObject([
        { status: 200 },
        { status: 200 },
        { status: 200 },
      ])

      const client = { UserPoolId, ClientId, ClientName: 'web' }
      await responseOf(one, 'UpdateUserPoolClient', { ...client, ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'] })
      const rejected = {
        body: { __type: 'InvalidParameterException', message: 'USER_PASSWORD_AUTH flow not enabled for this client' },
      }
      expect([await trySignIn(two, pool, 'ada'), await trySignIn(three, pool, 'ada')]).toMatchObject([
        rejected,
        rejected,
      ])
      const ExplicitAuthFlows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
      await responseOf(two, 'UpdateUserPoolClient', { ...client, ExplicitAuthFlows })
      expect(await trySignIn(one, pool, 'ada')).toMatchObject({ status: 200 })

      const PasswordPolicy = { MinimumLength: 40 + round }
      await responseOf(one, 'UpdateUserPool', { UserPoolId, Policies: { PasswordPolicy } })
      for (const url of [two, three]) {
        const { UserPool } = await responseOf(url, 'DescribeUserPool', { UserPoolId })
        expect(UserPool.Policies.PasswordPolicy).toMatchObject(PasswordPolicy)
      }

      const revoked = { body: { __type: 'NotAuthorizedException', message: 'Access Token has been revoked' } }
      await responseOf(two, 'RevokeToken', { ClientId, Token: RefreshToken })
      expect([await access(one), await access(three)]).toMatchObject([revoked, revoked])
      expect(await refresh(one, RefreshToken)).toMatchObject({ body: { __type: 'NotAuthorizedException' } })

      const again = await signIn(one, pool, 'ada')
      await responseOf(three, 'AdminUserGlobalSignOut', { UserPoolId, Username: 'ada' })
      expect(await ask(two, 'GetUser', { AccessToken: again.AccessToken })).toMatchObject(revoked)

      const last = await signIn(two, pool, 'ada')
      await responseOf(three, 'DeleteUserPoolClient', { UserPoolId, ClientId })
      expect(await trySignIn(one, pool, 'ada')).toMatchObject({ body: { __type: 'ResourceNotFoundException' } })
      await responseOf(one, 'DeleteUserPool', { UserPoolId })
      expect(await ask(two, 'GetUser', { AccessToken: last.AccessToken })).toMatchObject({ status: 400 })
      expect(await ask(three, 'AdminGetUser', { UserPoolId, Username: 'ada' })).toMatchObject({
        body: { __type: 'ResourceNotFoundException' },
      })
    }
  })
})

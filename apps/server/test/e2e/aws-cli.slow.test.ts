import { expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { describeWith, run } from '../support/debian-client.ts'
import { usePoolhouse } from '../support/poolhouse.ts'

describeWith('/usr/bin/aws', ['--version'], 'awscli', 'AWS CLI v2', () => {
  const server = usePoolhouse('Node')
  const cognito = (...args: readonly string[]) =>
    run('/usr/bin/aws', ['cognito-idp', '--endpoint-url', server.current.url, ...args])
  const text = async (...args: readonly string[]) => (await cognito(...args, '--output', 'text')).stdout.trim()

  /** A pool, a client, and a confirmed user who is signed in. */
  const signedIn = async (username: string) => {
    const pool = await text(
      'create-user-pool',
      '--pool-name',
      'cli',
      '--auto-verified-attributes',
      'email',
      '--query',
      'UserPool.Id',
    )
    const client = await text(
      ...['create-user-pool-client', '--user-pool-id', pool, '--client-name', 'cli'],
      ...['--explicit-auth-flows', 'ALLOW_USER_PASSWORD_AUTH', '--query', 'UserPoolClient.ClientId'],
    )
    const address = `${username}@example.com`
    await cognito(
      ...['sign-up', '--client-id', client, '--username', username, '--password', 'Correct-Horse-9!'],
      ...['--user-attributes', `Name=email,Value=${address}`],
    )
    const code = await server.current.codeTo(address)
    await cognito('confirm-sign-up', '--client-id', client, '--username', username, '--confirmation-code', code)
    const token = await text(
      ...['initiate-auth', '--client-id', client, '--auth-flow', 'USER_PASSWORD_AUTH'],
      ...['--auth-parameters', `USERNAME=${username},PASSWORD=Correct-Horse-9!`],
      ...['--query', 'AuthenticationResult.AccessToken'],
    )
    return { pool, client, address, token }
  }

  const delivered = `{
    "CodeDeliveryDetails": {
        "Destination": "a***@e***",
        "DeliveryMedium": "EMAIL",
        "AttributeName": "email"
    }
}
`

  test('get-user-attribute-verification-code prints the output of its manual, with client metadata and with an input document', async () => {
    const { token, address } = await signedIn('ada')
    const asked = ['get-user-attribute-verification-code', '--access-token', token, '--attribute-name', 'email']
    expect(await cognito(...asked)).toEqual({ status: 0, stdout: delivered, stderr: '' })
    expect(await cognito(...asked, '--client-metadata', 'KeyName1=string,KeyName2=string')).toEqual({
      status: 0,
      stdout: delivered,
      stderr: '',
    })
    const document = JSON.stringify({ AccessToken: token, AttributeName: 'email', ClientMetadata: { KeyName: '' } })
    expect(await cognito('get-user-attribute-verification-code', '--cli-input-json', document)).toEqual({
      status: 0,
      stdout: delivered,
      stderr: '',
    })
    const code = await server.current.codeTo(address)
    const verify = ['verify-user-attribute', '--access-token', token, '--attribute-name', 'email', '--code', code]
    expect(await cognito(...verify)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await cognito(...verify)).toEqual({
      status: 254,
      stdout: '',
      stderr:
        '\nAn error occurred (ExpiredCodeException) when calling the VerifyUserAttribute operation: Invalid code provided, please request a code again.\n',
    })
  })

  test('prints the service error of a rejected call', async () => {
    const { token } = await signedIn('alan')
    expect(
      await cognito('get-user-attribute-verification-code', '--access-token', token, '--attribute-name', 'nickname'),
    ).toEqual({
      status: 254,
      stdout: '',
      stderr:
        '\nAn error occurred (InvalidParameterException) when calling the GetUserAttributeVerificationCode operation: Invalid attribute name. Only phone_number and email can be verified.\n',
    })
  })

  test('signs in by choice: with an immediate password, a requested password, and a code', async () => {
    // The package of Debian is older than SignInPolicy.
    const { UserPool } = await responseOf(server.current.url, 'CreateUserPool', {
      PoolName: 'choice',
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    })
    const of = ['--user-pool-id', UserPool.Id]
    const client = await text(
      ...['create-user-pool-client', ...of, '--client-name', 'cli', '--explicit-auth-flows', 'ALLOW_USER_AUTH'],
      ...['--query', 'UserPoolClient.ClientId'],
    )
    const user = [...of, '--username', 'grace']
    const email = 'Name=email,Value=grace@example.com'
    await cognito('admin-create-user', ...user, '--user-attributes', email, '--message-action', 'SUPPRESS')
    await cognito('admin-set-user-password', ...user, '--password', 'Correct-Horse-9!', '--permanent')

    type Challenge = Readonly<Record<string, unknown>> & { readonly Session: string }
    const call = async (...args: readonly string[]) =>
      JSON.parse((await cognito(...args, '--client-id', client)).stdout) as Challenge
    const begin = (more: string) =>
      call('initiate-auth', '--auth-flow', 'USER_AUTH', '--auth-parameters', `USERNAME=grace${more}`)
    const response = (challenge: string, { Session }: Challenge, responses: string) =>
      call(
        ...['respond-to-auth-challenge', '--challenge-name', challenge, '--session', Session],
        ...['--challenge-responses', `USERNAME=grace,${responses}`],
      )
    const tokens = { ChallengeParameters: {}, AuthenticationResult: expect.objectContaining({ TokenType: 'Bearer' }) }
    const password = 'PASSWORD=Correct-Horse-9!'

    expect(await begin(`,PREFERRED_CHALLENGE=PASSWORD,${password}`)).toEqual(tokens)
    const asked = await begin(',PREFERRED_CHALLENGE=PASSWORD')
    expect(asked).toMatchObject({ ChallengeName: 'PASSWORD', ChallengeParameters: {} })
    expect(await response('PASSWORD', asked, password)).toEqual(tokens)
    const choice = await begin('')
    expect(choice).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE', ChallengeParameters: {} })
    const sent = await response('SELECT_CHALLENGE', choice, 'ANSWER=EMAIL_OTP')
    expect(sent).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL', CODE_DELIVERY_DESTINATION: 'g***@e***' },
    })
    const code = await server.current.codeTo('grace@example.com')
    expect(await response('EMAIL_OTP', sent, `EMAIL_OTP_CODE=${code}`)).toEqual(tokens)
  })

  test('prints both Regions if its Region differs from that of the server', async () => {
    expect(await cognito('list-user-pools', '--max-results', '1', '--region', 'eu-west-1')).toEqual({
      status: 254,
      stdout: '',
      stderr:
        '\nAn error occurred (InvalidSignatureException) when calling the ListUserPools operation: ' +
        "Credential should be scoped to a valid region, not 'eu-west-1'. This server has the pools of us-east-1: " +
        'set the region of the client to us-east-1, or POOLHOUSE_REGION of the server to eu-west-1.\n',
    })
  })
})

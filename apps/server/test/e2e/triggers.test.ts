import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { aPassword } from '@poolhouse/engine/testing'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { startInvokeServer } from '../support/invoke-server.ts'
import { aMasterKey } from '../support/master-key.ts'
import { type Runtime, startPoolhouse } from '../support/poolhouse.ts'
import { folderOfSuite } from '../support/temporary-folder.ts'
import { startWorker } from '../support/worker-server.ts'

/** A function of the samples of AWS: a custom challenge with three attempts. As text, so that a module can be made of it. */
const source = `
export const handler = async (event) => {
  const { triggerSource, request, response } = event
  const session = request.session ?? []
  const last = session.at(-1)
  if (triggerSource === 'PreSignUp_SignUp') {
    if (event.userName.startsWith('eve')) throw new Error('Eve may not use ' + event.callerContext.awsSdkVersion)
    response.autoConfirmUser = true
  }
  if (triggerSource.startsWith('Define')) {
    if (last?.challengeName === 'SRP_A') response.challengeName = 'PASSWORD_VERIFIER'
    else if (last?.challengeName === 'CUSTOM_CHALLENGE' && last.challengeResult) response.issueTokens = true
    else if (session.filter((step) => !step.challengeResult).length >= 3) response.failAuthentication = true
    else response.challengeName = 'CUSTOM_CHALLENGE'
  }
  if (triggerSource.startsWith('Create')) {
    response.publicChallengeParameters = { hint: 'colour' }
    response.privateChallengeParameters = { answer: 'blue' }
  }
  if (triggerSource.startsWith('Verify')) {
    response.answerCorrect = request.challengeAnswer === request.privateChallengeParameters.answer
  }
  if (triggerSource.startsWith('TokenGeneration')) {
    response.claimsAndScopeOverrideDetails = {
      idTokenGeneration: { claimsToAddOrOverride: { plan: { name: 'gold' } }, claimsToSuppress: ['email'] },
      accessTokenGeneration: { scopesToAdd: ['api/read'] },
    }
  }
  return event
}`

type Handler = (event: unknown) => Promise<unknown>
const load = async (): Promise<Handler> => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { readonly handler: Handler }
  return module.handler
}

/** Runs the function as a server does: with its output, or the message of what it threw. */
const runAs = async (body: string): Promise<{ readonly output: string; readonly hasFailed: boolean }> => {
  try {
    return { output: JSON.stringify(await (await load())(JSON.parse(body))), hasFailed: false }
  } catch (error) {
    return { output: JSON.stringify({ errorMessage: (error as Error).message }), hasFailed: true }
  }
}

const secret = `whsec_${Buffer.alloc(32, 5).toString('base64')}`

/** A Worker, and a Node server with a Lambda endpoint, a webhook and a module, all with the same function. */
const startServers = async (): Promise<Readonly<Record<Runtime, Running>>> => {
  const lambda = await startInvokeServer(async (body) => {
    const { output, hasFailed } = await runAs(body)
    return { body: output, headers: hasFailed ? { 'x-amz-function-error': 'Unhandled' } : {} }
  })
  const webhook = await startInvokeServer(async (body, headers) => {
    new Webhook(secret).verify(body, headers)
    const { output, hasFailed } = await runAs(body)
    return { body: output, status: hasFailed ? 422 : 200 }
  })
  const service = async (request: Request) => {
    const { output, hasFailed } = await runAs(await request.text())
    return new Response(output, { status: hasFailed ? 422 : 200 })
  }
  const folder = folderOfSuite()
  writeFileSync(join(folder, 'custom.mjs'), source)
  writeFileSync(
    join(folder, 'functions.yaml'),
    `by-webhook:\n  webhook: ${webhook.url}\n  secret: ${secret}\nby-module:\n  module: custom.mjs\n'*':\n  lambda: ${lambda.url}\n`,
  )
  const node = await startPoolhouse('Node', { POOLHOUSE_FUNCTIONS: join(folder, 'functions.yaml') })
  const worker = await startWorker(
    join(folder, 'worker'),
    0,
    {
      POOLHOUSE_MODE: 'development',
      POOLHOUSE_MASTER_KEY: aMasterKey,
      POOLHOUSE_FUNCTIONS: '{"*": {"binding": "CUSTOM"}}',
    },
    { services: { CUSTOM: service } },
  )
  const stop = async () => {
    await node.stop()
    lambda.close()
    webhook.close()
  }
  return { Node: { url: node.url, stop }, Workers: worker }
}

interface Running {
  readonly url: string
  stop(): Promise<void>
}

let servers: Readonly<Record<Runtime, Running>>
beforeAll(async () => {
  servers = await startServers()
})
afterAll(async () => {
  await servers.Node.stop()
  await servers.Workers.stop()
})

const targets = [
  ['by-lambda', 'Node'],
  ['by-webhook', 'Node'],
  ['by-module', 'Node'],
  ['by-binding', 'Workers'],
] as const

describe.each(targets)('functions %s on %s', (target, runtime) => {
  let server: Running
  let ids: { readonly UserPoolId: string; readonly ClientId: string }
  beforeAll(async () => {
    server = servers[runtime]
    const functionArn = `arn:aws:lambda:us-east-1:123456789012:function:${target}`
    const { UserPool } = await responseOf(server.url, 'CreateUserPool', {
      PoolName: 'custom',
      LambdaConfig: {
        PreSignUp: functionArn,
        DefineAuthChallenge: functionArn,
        CreateAuthChallenge: functionArn,
        VerifyAuthChallengeResponse: functionArn,
        PreTokenGenerationConfig: { LambdaVersion: 'V2_0', LambdaArn: functionArn },
      },
    })
    const { UserPoolClient } = await responseOf(server.url, 'CreateUserPoolClient', {
      UserPoolId: UserPool.Id,
      ClientName: 'custom',
      ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    })
    ids = { UserPoolId: UserPool.Id, ClientId: UserPoolClient.ClientId }
    const signUp = { ClientId: ids.ClientId, Username: 'ada', Password: aPassword }
    await responseOf(server.url, 'SignUp', { ...signUp, UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }] })
  })

  /** Signs in with amazon-cognito-identity-js: with SRP first, or with the custom challenge alone. */
  const signIn = (responses: readonly string[], isSrp: boolean): Promise<CognitoUserSession> => {
    const pool = new CognitoUserPool({ ...ids, endpoint: server.url })
    const user = new CognitoUser({ Username: 'ada', Pool: pool })
    user.setAuthenticationFlowType('CUSTOM_AUTH')
    const details = new AuthenticationDetails({ Username: 'ada', Password: aPassword })
    const left = [...responses]
    return new Promise((onSuccess, onFailure) => {
      const callbacks = {
        onSuccess,
        onFailure,
        customChallenge: (parameters: { readonly hint?: string; readonly response?: string }) => {
          expect([parameters.hint, parameters.response]).toEqual(['colour', undefined])
          user.sendCustomChallengeAnswer(left.shift() ?? '', callbacks)
        },
      }
      if (isSrp) user.authenticateUser(details, callbacks)
      else user.initiateAuth(details, callbacks)
    })
  }

  test('amazon-cognito-identity-js responds to custom challenges, by module also after SRP', async () => {
    const session = await signIn(['red', 'blue'], false)
    expect(session.getIdToken().payload).toMatchObject({ 'cognito:username': 'ada', plan: { name: 'gold' } })
    expect(session.getIdToken().payload).not.toHaveProperty('email')
    expect(session.getAccessToken().payload.scope).toBe('aws.cognito.signin.user.admin api/read')
    // The targets only run functions: one is enough for the slow SRP exchanges.
    const isSrp = target === 'by-module'
    expect((await signIn(['blue'], isSrp)).isValid()).toBe(true)
    await expect(signIn(['red', 'red', 'red'], isSrp)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
  })

  test('AWS SDK v3 receives the errors of functions', async () => {
    const cognito = new sdk.CognitoIdentityProviderClient({
      endpoint: server.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
      maxAttempts: 1,
    })
    const { ClientId } = ids
    const signUp = new sdk.SignUpCommand({ ClientId, Username: 'eve', Password: aPassword })
    await expect(cognito.send(signUp)).rejects.toMatchObject({
      name: 'UserLambdaValidationException',
      message: expect.stringMatching(/^PreSignUp failed with error Eve may not use aws-sdk-js-3\.\d+\.\d+\.$/),
    })
    const begin = new sdk.InitiateAuthCommand({
      ClientId,
      AuthFlow: 'CUSTOM_AUTH',
      AuthParameters: { USERNAME: 'ada' },
    })
    const { ChallengeName, ChallengeParameters, Session } = await cognito.send(begin)
    expect([ChallengeName, ChallengeParameters]).toEqual(['CUSTOM_CHALLENGE', { hint: 'colour', USERNAME: 'ada' }])
    const response = new sdk.RespondToAuthChallengeCommand({
      ClientId,
      ChallengeName,
      Session,
      ChallengeResponses: { USERNAME: 'ada', ANSWER: 'blue' },
    })
    expect((await cognito.send(response)).AuthenticationResult?.AccessToken).toEqual(expect.any(String))
    await expect(cognito.send(response)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Invalid session for the user, session can only be used once.',
    })
  })
})

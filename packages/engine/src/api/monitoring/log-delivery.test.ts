import { expect, test } from 'vitest'
import type { PoolLogEvent } from '../../ports/pool-logs.ts'
import { aPassword, createTestEngine } from '../../testing/index.ts'
import { monitoringFailures } from '../../monitoring/errors.ts'

const group = 'arn:aws:logs:us-east-1:123456789012:log-group:auth'
const toGroup = { CloudWatchLogsConfiguration: { LogGroupArn: group } }
const notifications = { LogLevel: 'ERROR', EventSource: 'userNotification' } as const
const authEvents = { LogLevel: 'INFO', EventSource: 'userAuthEvents' } as const

const withPool = async (settings: object = { UserPoolTier: 'PLUS' }) => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool(settings)
  const set = async (...LogConfigurations: object[]) =>
    (
      await engine.invoke('SetLogDeliveryConfiguration', {
        UserPoolId,
        LogConfigurations: LogConfigurations as never[],
      })
    ).LogDeliveryConfiguration
  const get = async () =>
    (await engine.invoke('GetLogDeliveryConfiguration', { UserPoolId })).LogDeliveryConfiguration?.LogConfigurations
  return { ...engine, UserPoolId, set, get }
}

test('replaces the whole list, and an empty one ends all deliveries', async () => {
  const { UserPoolId, set, get } = await withPool()
  expect(await get()).toEqual([])
  const [first, second] = [
    { ...notifications, ...toGroup },
    { ...authEvents, ...toGroup },
  ]
  expect(await set(first)).toStrictEqual({ UserPoolId, LogConfigurations: [first] })
  await set(second)
  expect(await get()).toStrictEqual([second])
  await set()
  expect(await get()).toEqual([])
})

test('reports all mistakes together', async () => {
  const { set } = await withPool()
  const foreign = 'arn:aws:logs:eu-west-1:210987654321:log-group:auth'
  await expect(
    set(notifications, { ...notifications, CloudWatchLogsConfiguration: { LogGroupArn: foreign } }),
  ).rejects.toThrow(
    monitoringFailures.logConfigurations([
      'Following event sources in request have no destination: [userNotification].',
      'Following event sources appear more then once in a request: [userNotification].',
      `[CloudWatch log group arn ${foreign} failed with the following validation errors: ` +
        'ARN does not belong to invoking account. ARN does not belong to current region. ]',
    ]),
  )
})

test('rejects levels that a source does not have, and unsupported destinations', async () => {
  const { set } = await withPool()
  await expect(set({ ...authEvents, LogLevel: 'ERROR', ...toGroup })).rejects.toThrow(
    monitoringFailures.logConfigurations(['userAuthEvents requires the log level INFO.']),
  )
  for (const target of [
    { S3Configuration: { BucketArn: 'arn:aws:s3:::logs' } },
    { FirehoseConfiguration: { StreamArn: 'arn:aws:firehose:us-east-1:123456789012:deliverystream/logs' } },
  ])
    await expect(set({ ...authEvents, ...target })).rejects.toMatchObject({
      message: expect.stringContaining('this server delivers logs to a log group only'),
    })
})

test('auth events require the PLUS tier', async () => {
  const { set, get } = await withPool({ UserPoolTier: 'ESSENTIALS' })
  await expect(set({ ...authEvents, ...toGroup })).rejects.toMatchObject({
    code: 'FeatureUnavailableInTierException',
  })
  expect(await get()).toEqual([])
})

/** A pool with threat protection, and what it passed on to be exported. */
const exporting = async () => {
  const events: PoolLogEvent[] = []
  const engine = await createTestEngine({ environment: { poolLog: (event) => events.push(event) } })
  const UserPoolAddOns = { AdvancedSecurityMode: 'AUDIT' } as const
  const pool = await engine.aPool({ UserPoolTier: 'PLUS', AutoVerifiedAttributes: ['email'], UserPoolAddOns })
  const client = await engine.aClient(pool)
  const signUp = (Username: string) =>
    engine.invoke(
      'SignUp',
      {
        ClientId: client.id,
        Username,
        Password: aPassword,
        UserAttributes: [{ Name: 'email', Value: `${Username}@example.com` }],
      },
      { requestId: 'test', address: '192.0.2.1', userAgent: 'Browser' },
    )
  return { ...engine, pool, client, events, signUp }
}

test('delivers failed messages without address and code', async () => {
  const { pool, events, outbox, signUp } = await exporting()
  await signUp('ada')
  expect(events.filter(({ source }) => source === 'userNotification')).toEqual([])
  const reason = 'The mail service did not accept the message.'
  outbox.reject({ kind: 'rejected', because: 'failure', reason })
  await signUp('bob').catch(() => {})
  const failure = events.find(({ source }) => source === 'userNotification')
  expect(failure).toEqual({ source: 'userNotification', pool: expect.anything(), attribute: 'email', reason })
  expect(failure?.pool.id).toBe(pool.id)
})

test('delivers user events each time they are recorded, without passwords', async () => {
  const { pool, client, events, invoke, aUser, signUp } = await exporting()
  await signUp('bob')
  await aUser(pool, 'ada')
  for (const PASSWORD of [aPassword, 'Wrong-Horse-9!']) {
    const AuthParameters = { USERNAME: 'ada', PASSWORD }
    await invoke('InitiateAuth', { ClientId: client.id, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters }).catch(
      () => {},
    )
  }
  const passed = events.map((each) => (each.source === 'userAuthEvents' ? each : undefined))
  expect(passed).toMatchObject([
    { clientId: client.id, event: { type: 'SignUp', response: 'Pass', context: { IpAddress: '192.0.2.1' } } },
    { clientId: client.id, event: { type: 'SignIn', response: 'Pass' } },
    { clientId: client.id, event: { type: 'SignIn', response: 'Fail' } },
  ])
  expect(JSON.stringify(passed.map((each) => each?.event))).not.toMatch(/Horse/)
})

test('delivers that a custom sender could not be called', async () => {
  const { pool, events, functions, invoke, outbox, signUp } = await exporting()
  const LambdaConfig = {
    KMSKeyID: 'arn:aws:kms:us-east-1:123456789012:key/11111111-1111-4111-8111-111111111111',
    CustomEmailSender: { LambdaVersion: 'V1_0', LambdaArn: 'arn:aws:lambda:us-east-1:123456789012:function:email' },
  } as const
  await invoke('UpdateUserPool', { UserPoolId: pool.id, LambdaConfig, AutoVerifiedAttributes: ['email'] })
  functions.respond(() => ({ kind: 'unreachable', error: 'ResourceNotFoundException' }))
  await expect(signUp('ada')).rejects.toMatchObject({ code: 'UnexpectedLambdaException' })
  expect(outbox.sent).toEqual([])
  const reasons = events.flatMap((event) => (event.source === 'userNotification' ? event.reason : []))
  expect(reasons).toEqual(['The custom sender could not be called.'])
})

import { aPassword } from '@poolhouse/engine/testing'
import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { startMailHook } from '../support/mail-hook.ts'
import { runtimes, startPoolhouse } from '../support/poolhouse.ts'
import { snsCredentials, snsRegion, startSnsServer } from '../support/sns-server.ts'

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'test' }

test.each(runtimes)('mail is posted and text messages are published on %s', async (runtime) => {
  const [hook, sns] = [await startMailHook(), await startSnsServer()]
  onTestFinished(() => {
    hook.close()
    sns.close()
  })
  const server = await startPoolhouse(runtime, {
    POOLHOUSE_MAIL_HOOK_URL: hook.url,
    POOLHOUSE_MAIL_HOOK_SECRET: secret,
    POOLHOUSE_MAIL_FROM: 'no-reply@example.com',
    POOLHOUSE_SNS_URL: sns.url,
    POOLHOUSE_SNS_REGION: snsRegion,
    POOLHOUSE_SNS_CREDENTIALS: `${snsCredentials.accessKeyId}:${snsCredentials.secretAccessKey}`,
  })
  onTestFinished(server.stop)
  const ask = (operation: string, input: unknown) => responseOf(server.url, operation, input)
  const AutoVerifiedAttributes = ['email', 'phone_number']
  const { UserPool } = await ask('CreateUserPool', { PoolName: 'messages', AutoVerifiedAttributes, SmsConfiguration })
  const { UserPoolClient } = await ask('CreateUserPoolClient', { UserPoolId: UserPool.Id, ClientName: 'app' })
  const signUp = (Username: string, Name: string, Value: string) =>
    ask('SignUp', {
      ClientId: UserPoolClient.ClientId,
      Username,
      Password: aPassword,
      UserAttributes: [{ Name, Value }],
    })
  await signUp('ada', 'email', 'ada@example.com')
  await signUp('grace', 'phone_number', '+12065558920')

  const [posted] = hook.posted
  const mail = new Webhook(secret).verify(posted?.body ?? '', posted?.headers as Record<string, string>)
  expect(mail).toMatchObject({ type: 'mail.send', data: { to: 'ada@example.com', from: 'no-reply@example.com' } })
  const [kept] = await server.messages('+12065558920')
  expect(kept).toMatchObject({ medium: 'SMS', delivery: 'accepted' })
  expect(sns.published).toMatchObject([{ PhoneNumber: '+12065558920', Message: kept?.body }])
})

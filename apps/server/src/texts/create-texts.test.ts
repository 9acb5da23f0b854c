import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { Webhook } from 'standardwebhooks'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startMailHook } from '../../test/support/mail-hook.ts'
import { snsCredentials, snsRegion, startSnsServer } from '../../test/support/sns-server.ts'
import type { RunDelivery } from '../delivery/deliver.ts'
import type { LogFacts } from '../log/log.ts'
import type { TextSettings } from '../settings/settings.ts'
import { createTexts } from './create-texts.ts'

const secret = new Uint8Array(32).fill(3)
const now = Date.now()
const text = { poolId: 'us-east-1_abcdefghi', to: '+12065558920', body: 'Your code is 123456 & more' }
const rejected = {
  kind: 'rejected',
  because: 'failure',
  reason: 'The text message service did not accept the message.',
}

const textsTo = (settings: TextSettings, run: RunDelivery = (_, deliver) => deliver(4999.5)) => {
  const logged: (LogFacts & { text: string })[] = []
  const say = (facts: LogFacts, sentence: string) => void logged.push({ ...facts, text: sentence })
  const texts = createTexts(settings, {
    cryptography: createNodeCryptography(),
    clock: { now: () => now },
    random: { uuid: () => 'id' },
    log: { logsCalls: false, info: say, warn: say, error: say },
    fetch: (url, init) => fetch(url, init),
    run,
  })
  return { texts, logged }
}

describe('a webhook', () => {
  test('receives each message, signed according to Standard Webhooks', async () => {
    const hook = await startMailHook()
    onTestFinished(hook.close)
    const { texts } = textsTo({ kind: 'hook', url: hook.url, secret })
    expect(await texts.send(text)).toEqual({ kind: 'accepted' })
    const webhook = new Webhook(`whsec_${Buffer.from(secret).toString('base64')}`)
    const [{ headers, body } = { headers: {}, body: '' }] = hook.posted
    expect(webhook.verify(body, headers as Record<string, string>)).toEqual({
      type: 'text.send',
      timestamp: new Date(now).toISOString(),
      data: { poolId: text.poolId, to: text.to, text: text.body },
    })
    const changed = body.replace(text.to, '+15550100')
    expect(() => webhook.verify(changed, headers as Record<string, string>)).toThrow('No matching signature')
  })

  test('that rejects a message is reported without the phone number', async () => {
    const hook = await startMailHook(500)
    onTestFinished(hook.close)
    const { texts, logged } = textsTo({ kind: 'hook', url: hook.url, secret })
    expect(await texts.send(text)).toEqual(rejected)
    expect(logged).toEqual([{ error: 'TextRejected', detail: 'status 500', text: 'text message was not accepted' }])
  })
})

describe('Amazon SNS', () => {
  const sns = async (error?: string, changes: Partial<TextSettings> = {}) => {
    const server = await startSnsServer(error)
    onTestFinished(server.close)
    const settings = { kind: 'sns', url: server.url, region: snsRegion, credentials: snsCredentials, ...changes }
    return { server, settings: settings as TextSettings }
  }

  test('publishes each message, signed', async () => {
    const { server, settings } = await sns()
    expect(await textsTo(settings).texts.send(text)).toEqual({ kind: 'accepted' })
    expect(server.published).toEqual([
      {
        Action: 'Publish',
        Version: '2010-03-31',
        PhoneNumber: text.to,
        Message: text.body,
        'MessageAttributes.entry.1.Name': 'AWS.SNS.SMS.SMSType',
        'MessageAttributes.entry.1.Value.DataType': 'String',
        'MessageAttributes.entry.1.Value.StringValue': 'Transactional',
      },
    ])
  })

  test.each([
    ['another secret', { credentials: { ...snsCredentials, secretAccessKey: 'another' } }],
    ['another Region', { region: 'us-east-1' }],
  ])('rejects a signature with %s', async (_, changes) => {
    const { server, settings } = await sns(undefined, changes)
    const { texts, logged } = textsTo(settings)
    expect(await texts.send(text)).toEqual(rejected)
    expect(logged.map(({ detail }) => detail)).toEqual(['SignatureDoesNotMatch'])
    expect(server.published).toEqual([])
  })

  test.each([
    ['Throttling', 'failure'],
    ['AuthorizationError', 'sms-role-access'],
  ])('is reported for %s as %s, and only the code is logged', async (code, because) => {
    const { texts, logged } = textsTo((await sns(code)).settings)
    expect(await texts.send(text)).toEqual({ ...rejected, because })
    expect(logged).toEqual([{ error: 'TextRejected', detail: code, text: 'text message was not accepted' }])
  })

  test('is abandoned at the deadline', async () => {
    const { texts, logged } = textsTo((await sns('silent')).settings, (_, deliver) => deliver(50))
    expect(await texts.send(text)).toEqual(rejected)
    expect(logged.map(({ detail }) => detail)).toEqual(['TimeoutError'])
  })

  test('is not accepted if the response is of another service', async () => {
    const hook = await startMailHook(200)
    onTestFinished(hook.close)
    const { settings } = await sns()
    const { texts, logged } = textsTo({ ...settings, url: hook.url })
    expect(await texts.send(text)).toEqual(rejected)
    expect(logged.map(({ detail }) => detail)).toEqual(['not a response of Publish'])
  })
})

test('rejects a message that cannot be sent in time', async () => {
  const { texts, logged } = textsTo({ kind: 'hook', url: 'http://127.0.0.1:1/', secret }, async () => undefined)
  expect(await texts.send(text, 'recovery')).toEqual(rejected)
  expect(logged.map(({ detail }) => detail)).toEqual(['EQUEUE: too many messages are waiting'])
})

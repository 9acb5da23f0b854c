import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished, test } from 'vitest'
import { startMailHook } from '../../test/support/mail-hook.ts'
import { runAtOnce } from '../delivery/deliver.ts'
import type { LogFacts } from '../log/log.ts'
import { createHookMailer } from './hook-mailer.ts'

const secret = Buffer.alloc(32, 3)
const now = Date.now()
const mail = { poolId: 'us-east-1_abcdefghi', to: 'ada@example.com', subject: 'Your code', body: 'Code <b>123456</b>' }
const rejected = { kind: 'rejected', because: 'failure', reason: 'The mail service did not accept the message.' }

const mailerTo = async (...response: Parameters<typeof startMailHook>) => {
  const hook = await startMailHook(...response)
  onTestFinished(hook.close)
  const logged: (LogFacts & { text: string })[] = []
  const say = (facts: LogFacts, text: string) => void logged.push({ ...facts, text })
  let id = 0
  const mailer = createHookMailer(
    { kind: 'hook', url: hook.url, secret, from: 'Poolhouse <no-reply@example.com>' },
    {
      cryptography: createNodeCryptography(),
      clock: { now: () => now },
      random: { uuid: () => `id-${id++}` },
      log: { logsCalls: false, info: say, warn: say, error: say },
      fetch,
      run: runAtOnce,
    },
  )
  return { hook, mailer, logged }
}

test('posts each message once, signed according to Standard Webhooks', async () => {
  const { hook, mailer } = await mailerTo()
  expect(await mailer.send(mail)).toEqual({ kind: 'accepted' })
  expect(await mailer.send({ ...mail, from: 'pool@example.com', replyTo: 'help@example.com' })).toEqual({
    kind: 'accepted',
  })
  expect(await mailer.send({ ...mail, text: 'Code 123456' })).toEqual({ kind: 'accepted' })
  const webhook = new Webhook(`whsec_${secret.toString('base64')}`)
  const { poolId, to, subject, body: html } = mail
  const data = { poolId, from: 'Poolhouse <no-reply@example.com>', to, subject, html }
  const message = { type: 'mail.send', timestamp: new Date(now).toISOString(), data }
  expect(hook.posted.map(({ headers, body }) => webhook.verify(body, headers as Record<string, string>))).toEqual([
    message,
    { ...message, data: { ...data, from: 'pool@example.com', replyTo: 'help@example.com' } },
    { ...message, data: { ...data, text: 'Code 123456' } },
  ])
  expect(hook.posted.map(({ headers }) => headers['webhook-id'])).toEqual(['msg_id-0', 'msg_id-1', 'msg_id-2'])
})

test('a changed message does not match its signature', async () => {
  const { hook, mailer } = await mailerTo()
  await mailer.send(mail)
  const { headers, body } = hook.posted[0]!
  const webhook = new Webhook(`whsec_${secret.toString('base64')}`)
  const changed = body.replace('ada@example.com', 'eve@example.com')
  expect(() => webhook.verify(changed, headers as Record<string, string>)).toThrow('No matching signature')
})

test.each([
  ['500', 'status 500'],
  ['403', 'status 403'],
])('reports a %s as mail that was not accepted, without its text', async (status, detail) => {
  const { mailer, logged } = await mailerTo(Number(status))
  expect(await mailer.send(mail)).toEqual(rejected)
  expect(logged).toEqual([{ error: 'MailRejected', detail, text: 'mail was not accepted' }])
})

test('a dropped connection means that the mail was not accepted', async () => {
  const { mailer, logged } = await mailerTo('drop')
  expect(await mailer.send(mail)).toEqual(rejected)
  expect(logged).toEqual([{ error: 'MailRejected', detail: 'TypeError', text: 'mail was not accepted' }])
})

test('follows no redirects', async () => {
  const other = await startMailHook()
  onTestFinished(other.close)
  const { mailer } = await mailerTo(307, { location: other.url })
  expect(await mailer.send(mail)).toEqual(rejected)
  expect(other.posted).toEqual([])
})

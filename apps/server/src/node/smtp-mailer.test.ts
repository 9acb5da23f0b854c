import { createServer, type Socket } from 'node:net'
import type { SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { type ReceivingServer, startSmtp } from '../../test/support/smtp.ts'
import type { LogFacts } from '../log/log.ts'
import { listen } from './listen.ts'
import { createSmtpMailer } from './smtp-mailer.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const smtpServer = async (options?: SMTPServerOptions): Promise<ReceivingServer> => {
  const server = await startSmtp(options)
  closing.push(server.close)
  return server
}

const mailerTo = (url: string, deadline?: number, requiresTls = false) => {
  const logged: (LogFacts & { text: string })[] = []
  const say = (facts: LogFacts, text: string) => void logged.push({ ...facts, text })
  const log = { logsCalls: false, info: say, warn: say, error: say }
  const mailer = createSmtpMailer(
    { kind: 'smtp', url, from: 'Poolhouse <no-reply@example.com>', requiresTls },
    log,
    deadline,
  )
  closing.push(() => mailer.close())
  return { mailer, logged }
}

const mail = { poolId: 'us-east-1_abcdefghi', to: 'ada@example.com', subject: 'Your code', body: 'Code <b>123456</b>' }
const rejected = { kind: 'rejected', because: 'failure', reason: 'The mail server did not accept the message.' }

test('sends HTML mail from the address of the pool, or else of the server', async () => {
  const server = await smtpServer()
  const { mailer } = mailerTo(server.url)
  expect(await mailer.send(mail)).toEqual({ kind: 'accepted' })
  expect(await mailer.send({ ...mail, from: 'Pool <pool@example.com>', replyTo: 'help@example.com' })).toEqual({
    kind: 'accepted',
  })
  expect(server.received.map(({ from, to }) => ({ from, to }))).toEqual([
    { from: 'no-reply@example.com', to: ['ada@example.com'] },
    { from: 'pool@example.com', to: ['ada@example.com'] },
  ])
  const [first, second] = server.received.map(({ text }) => text)
  expect(first).toMatch(/^From: Poolhouse <no-reply@example\.com>\r$/m)
  expect(first).toMatch(/^To: ada@example\.com\r$/m)
  expect(first).toMatch(/^Subject: Your code\r$/m)
  expect(first).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/m)
  expect(first).toContain('\r\n\r\nCode <b>123456</b>')
  expect(second).toMatch(/^Reply-To: help@example\.com\r$/m)
  await mailer.send({ ...mail, text: 'Code 123456' })
  expect(server.received.at(-1)?.text).toMatch(
    /^Content-Type: multipart\/alternative;[^]+text\/plain[^]+\r\n\r\nCode 123456\r\n[^]+text\/html[^]+<b>123456<\/b>/m,
  )
})

test('reuses its connections', async () => {
  const server = await smtpServer()
  const { mailer } = mailerTo(server.url)
  for (let count = 0; count < 5; count++) await mailer.send(mail)
  expect([server.received.length, server.connections()]).toEqual([5, 1])
})

test('sanitizes the address and the subject', async () => {
  const server = await smtpServer()
  const { mailer } = mailerTo(server.url)
  await mailer.send({ ...mail, to: 'ada@example.com,eve@example.com' })
  await mailer.send({ ...mail, subject: 'Code\r\nBcc: eve@example.com' })
  for (const { to, text } of server.received) {
    expect(to).not.toContain('eve@example.com')
    expect(text).not.toMatch(/^Bcc:/m)
  }
})

test('reports a server that rejects or is unavailable, and logs neither address nor code', async () => {
  const server = await smtpServer({
    onRcptTo: ({ address }, _session, accept) => accept(new Error(`550 ${address} unknown`)),
  })
  const { mailer, logged } = mailerTo(server.url)
  expect(await mailer.send(mail)).toEqual(rejected)
  const absent = mailerTo('smtp://127.0.0.1:1')
  expect(await absent.mailer.send(mail)).toEqual(rejected)
  expect([...logged, ...absent.logged]).toEqual([
    { error: 'MailRejected', detail: 'EENVELOPE', text: 'mail was not accepted' },
    { error: 'MailRejected', detail: 'ESOCKET: connect ECONNREFUSED 127.0.0.1:1', text: 'mail was not accepted' },
  ])
})

test('signs in with the user and password of the URL', async () => {
  const seen: string[] = []
  const server = await smtpServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, accept) => {
      seen.push(`${username}/${password}`)
      accept(null, { user: username ?? '' })
    },
  })
  const { mailer } = mailerTo(server.url.replace('//', '//post:p%40ss@'))
  expect([await mailer.send(mail), seen]).toEqual([{ kind: 'accepted' }, ['post/p@ss']])
})

describe('slow servers', () => {
  /** Takes connections, and does with each what the test says. */
  const slowServer = async (serve: (socket: Socket) => void): Promise<string> => {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => {})
      serve(socket)
    })
    closing.push(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    return `smtp://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
  }

  const late = { error: 'MailRejected', detail: 'EABORT: not accepted in time', text: 'mail was not accepted' }

  test.each<[string, (socket: Socket) => void]>([
    ['by saying nothing', () => {}],
    ['by greeting and saying nothing', (socket) => socket.write('220 slow ESMTP\r\n')],
    [
      'by greeting without an end',
      (socket) => {
        const ticker = setInterval(() => socket.write('220-still here\r\n'), 10)
        socket.once('close', () => clearInterval(ticker))
      },
    ],
    ['by hanging up each time', (socket) => socket.destroy()],
  ])('%s time out at the deadline, also for queued messages', async (_, serve) => {
    const { mailer, logged } = mailerTo(await slowServer(serve), 200)
    expect(await Promise.all(Array.from({ length: 30 }, () => mailer.send(mail)))).toEqual(
      Array.from({ length: 30 }, () => rejected),
    )
    const queued = { ...late, detail: 'EQUEUE: too many messages are waiting' }
    expect(logged).toHaveLength(30)
    for (const entry of logged) expect([late, queued]).toContainEqual(entry)
  })

  test('that received a message without confirming it may deliver it: the message counts as accepted', async () => {
    const server = await smtpServer({ onData: (stream) => void stream.resume() })
    const { mailer, logged } = mailerTo(server.url, 300)
    expect(await mailer.send(mail)).toEqual({ kind: 'accepted' })
    expect(logged).toEqual([
      { error: 'MailUnconfirmed', detail: 'the mail server did not confirm in time', text: 'mail may be lost' },
    ])
  })

  test('never receive a message that was reported as rejected', async () => {
    let accept = (_error?: Error | null) => {}
    const held = new Promise<void>((resolve) => {
      accept = () => resolve()
    })
    const server = await smtpServer({ onMailFrom: (_address, _session, go) => void held.then(() => go()) })
    const { mailer } = mailerTo(server.url, 200)
    expect(await mailer.send(mail)).toEqual(rejected)
    accept()
    const prompt = mailerTo(server.url)
    expect(await prompt.mailer.send({ ...mail, subject: 'Another' })).toEqual({ kind: 'accepted' })
    expect(server.received.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1])).toEqual(['Another'])
  })
})

describe('a flood of sign-ups', () => {
  /** A mail server that takes its time for each message. */
  const serverThatTakes = (milliseconds: number) =>
    smtpServer({ onMailFrom: (_address, _session, go) => void setTimeout(() => go(), milliseconds) })

  const subjects = ({ received }: ReceivingServer) => received.map(({ text }) => /^Subject: (.*)\r$/m.exec(text)?.[1])

  test('does not delay account recovery', async () => {
    const server = await serverThatTakes(100)
    const { mailer } = mailerTo(server.url, 5000)
    const flood = Promise.all(Array.from({ length: 150 }, () => mailer.send({ ...mail, subject: 'Sign up' })))
    expect(await mailer.send({ ...mail, subject: 'Recover' }, 'recovery')).toEqual({ kind: 'accepted' })
    expect(subjects(server).indexOf('Recover')).toBeLessThan(20)
    await flood
  })

  test('is rejected beyond the capacity, and no rejected message is delivered later', async () => {
    const server = await serverThatTakes(100)
    const { mailer } = mailerTo(server.url, 1000)
    const outcomes = await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        const outcome = await mailer.send({ ...mail, subject: `Message ${index}` })
        return [`Message ${index}`, outcome.kind] as const
      }),
    )
    const accepted = outcomes.filter(([, kind]) => kind === 'accepted').map(([subject]) => subject)
    expect(accepted.length).toBeGreaterThan(0)
    expect(accepted.length).toBeLessThan(300)
    // What was being sent when the last caller got its result ends before this message.
    await mailer.send({ ...mail, subject: 'Last' }, 'recovery')
    expect(
      subjects(server)
        .filter((subject) => subject !== 'Last')
        .toSorted(),
    ).toEqual(accepted.toSorted())
  })
})

test.each<[string, SMTPServerOptions, RegExp]>([
  ['without STARTTLS', { disabledCommands: ['STARTTLS'] }, /STARTTLS|TLS|EPROTOCOL|ESOCKET/],
  ['with a certificate that is not to be trusted', { hideSTARTTLS: false }, /certificate/],
])('a server %s gets neither password nor code if TLS is required', async (_what, options, detail) => {
  const seen: string[] = []
  const server = await smtpServer({
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, accept) => {
      seen.push(username ?? '')
      accept(null, { user: username ?? '' })
    },
    ...options,
  })
  const { mailer, logged } = mailerTo(server.url.replace('//', '//post:pass@'), undefined, true)
  expect(await mailer.send(mail)).toEqual(rejected)
  expect([seen, server.received]).toEqual([[], []])
  expect(logged).toMatchObject([{ error: 'MailRejected', detail: expect.stringMatching(detail) }])
})

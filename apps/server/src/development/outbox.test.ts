import type { DeliveryOutcome } from '@poolhouse/engine'
import { expect, test } from 'vitest'
import { createOutbox, outboxLimit, type OutboxMessage } from './outbox.ts'

const clock = { now: () => Date.UTC(2026, 0, 15, 12) }
const random = { uuid: () => 'id' }
const mail = { poolId: 'us-east-1_abcdefghi', to: 'ada@example.com', subject: 'Code', body: '123456' }

test('sends the mail, returns the outcome, and keeps and reports the message', async () => {
  const reported: OutboxMessage[] = []
  const outcomes: DeliveryOutcome[] = [{ kind: 'accepted' }, { kind: 'rejected', because: 'failure', reason: 'No.' }]
  const outbox = createOutbox({
    clock,
    random,
    mail: { send: async () => outcomes.shift() ?? { kind: 'accepted' } },
    onMessage: (message) => reported.push(message),
  })
  expect(await outbox.mail.send({ ...mail, from: 'pool@example.com' })).toEqual({ kind: 'accepted' })
  expect(await outbox.mail.send({ ...mail, replyTo: 'help@example.com' })).toMatchObject({ kind: 'rejected' })
  const kept = { id: 'id', sentAt: '2026-01-15T12:00:00.000Z', medium: 'EMAIL', ...mail }
  expect(outbox.messages()).toEqual([
    { ...kept, replyTo: 'help@example.com', delivery: 'rejected' },
    { ...kept, from: 'pool@example.com', delivery: 'accepted' },
  ])
  expect(reported).toEqual(outbox.messages().toReversed())
})

test('removes the oldest messages beyond its limit', async () => {
  const outbox = createOutbox({ clock, random, onMessage: () => {} })
  for (let count = 0; count <= outboxLimit; count++) await outbox.mail.send({ ...mail, body: String(count) })
  const bodies = outbox.messages().map(({ body }) => body)
  expect([bodies.length, bodies[0], bodies.at(-1)]).toEqual([outboxLimit, String(outboxLimit), '1'])
})

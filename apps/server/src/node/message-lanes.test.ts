import { expect, test } from 'vitest'
import { createMessageLanes, maxConcurrentMessages } from './message-lanes.ts'

test('a flood of other messages does not delay account recovery, and is bounded', async () => {
  const inLane = createMessageLanes(60_000)
  const finish: (() => void)[] = []
  const send = () => new Promise<string>((resolve) => finish.push(() => resolve('sent')))
  const flood = Array.from({ length: 300 }, () => inLane('other', send))
  const recovery = inLane('recovery', send)
  // Five are being sent and 200 wait: the rest are given up at once.
  expect(await Promise.all(flood.slice(205))).toEqual(Array.from({ length: 95 }, () => undefined))
  expect([finish.length, maxConcurrentMessages]).toEqual([6, 8])
  finish.at(-1)?.()
  expect(await recovery).toBe('sent')
})

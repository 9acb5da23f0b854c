import { expect, test } from 'vitest'
import { responseBatch } from './response-batching.ts'

test('all callers of one turn resume together, after the rest of the turn', async () => {
  const log: string[] = []
  const wait = async (name: string) => {
    await responseBatch()
    log.push(name)
  }
  const waiting = [wait('first'), wait('second')]
  await Promise.resolve()
  log.push('the turn goes on')
  await Promise.all(waiting)
  expect(log).toEqual(['the turn goes on', 'first', 'second'])
})

test('callers of the next turn resume after that turn', async () => {
  const first = responseBatch()
  await first
  const second = responseBatch()
  expect(second).not.toBe(first)
  await second
})

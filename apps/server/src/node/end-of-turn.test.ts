import { expect, test } from 'vitest'
import { endOfTurn } from './end-of-turn.ts'

test('all who ask in one turn go on together, after what the turn still had to do', async () => {
  const log: string[] = []
  const wait = async (name: string) => {
    await endOfTurn()
    log.push(name)
  }
  const waiting = [wait('first'), wait('second')]
  await Promise.resolve()
  log.push('the turn goes on')
  await Promise.all(waiting)
  expect(log).toEqual(['the turn goes on', 'first', 'second'])
})

test('the next turn has an end of its own', async () => {
  const first = endOfTurn()
  await first
  const second = endOfTurn()
  expect(second).not.toBe(first)
  await second
})

import { expect, test } from 'vitest'
import { runInQueue } from './keyed-queue.ts'

const later = () => new Promise<void>((resolve) => setImmediate(resolve))

test('runs the actions of one key one by one, in order', async () => {
  const owner = {}
  const log: string[] = []
  const act = (name: string) =>
    runInQueue(owner, 'key', async (waited) => {
      log.push(`${name} begins${waited ? ' late' : ''}`)
      await later()
      log.push(`${name} ends`)
      return name
    })
  expect(await Promise.all([act('a'), act('b')])).toEqual(['a', 'b'])
  expect(await act('c')).toBe('c')
  expect(log).toEqual(['a begins', 'a ends', 'b begins late', 'b ends', 'c begins', 'c ends'])
})

test('does not make other keys and owners wait', async () => {
  const owner = {}
  const log: string[] = []
  const act = (of: object, key: string) =>
    runInQueue(of, key, async (waited) => {
      await later()
      log.push(`${key} ${waited}`)
    })
  await Promise.all([act(owner, 'a'), act(owner, 'b'), act({}, 'a')])
  expect(log).toEqual(['a false', 'b false', 'a false'])
})

test('continues after a failing action', async () => {
  const owner = {}
  const failing = runInQueue(owner, 'key', () => Promise.reject(new Error('no')))
  const next = runInQueue(owner, 'key', async () => 'next')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('next')
})

import { expect, test } from 'vitest'
import { Failure } from './failure.ts'
import { untilSaved } from './until-saved.ts'

const exhausted = () => new Failure('InternalErrorException', 'Please try again.')

test('repeats until an attempt saves', async () => {
  let count = 0
  expect(await untilSaved(async () => ((count += 1) === 3 ? 'saved' : undefined), exhausted)).toBe('saved')
  expect(count).toBe(3)
})

test('fails after 20 attempts, and stops at a failure', async () => {
  let count = 0
  const never = async (): Promise<undefined> => {
    count += 1
  }
  await expect(untilSaved(never, exhausted)).rejects.toThrow('Please try again.')
  expect(count).toBe(20)
  const failing = () => Promise.reject(new Failure('ResourceNotFoundException', 'Gone.'))
  await expect(untilSaved(failing, exhausted)).rejects.toThrow('Gone.')
})

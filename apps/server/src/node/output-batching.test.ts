import { expect, test } from 'vitest'
import { responseBatch } from './response-batching.ts'
import { batchOutput } from './output-batching.ts'

test('writes of one turn are sent together, in their order', async () => {
  const pieces: string[] = []
  const write = batchOutput((text) => void pieces.push(text))
  write('one\n')
  write('two\n')
  expect(pieces).toEqual([])
  await responseBatch()
  expect(pieces).toEqual(['one\ntwo\n'])
  write('three\n')
  await responseBatch()
  expect(pieces).toEqual(['one\ntwo\n', 'three\n'])
})

import { expect, test } from 'vitest'
import { endOfTurn } from './end-of-turn.ts'
import { writeTurn } from './write-turn.ts'

test('what is written in one turn goes out in one piece, in its order', async () => {
  const pieces: string[] = []
  const write = writeTurn((text) => void pieces.push(text))
  write('one\n')
  write('two\n')
  expect(pieces).toEqual([])
  await endOfTurn()
  expect(pieces).toEqual(['one\ntwo\n'])
  write('three\n')
  await endOfTurn()
  expect(pieces).toEqual(['one\ntwo\n', 'three\n'])
})

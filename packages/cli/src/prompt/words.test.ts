import { expect, test } from 'vitest'
import { quoteWord, splitWords } from './words.ts'

test.each([
  ['a b', ['a', 'b']],
  [`a 'b c' "d e"`, ['a', 'b c', 'd e']],
  [String.raw`a\ b "c\"d"`, ['a b', 'c"d']],
  [`--x='a b'`, ['--x=a b']],
  [`''`, ['']],
])('splits %s', (line, words) => {
  expect(splitWords(line)).toEqual(words)
})

test('a quoted word is split into the original word', () => {
  for (const word of ['', 'a b', "it's", '"', 'a\\b', '--x=[a,{b=c}]']) {
    expect(splitWords(quoteWord(word))).toEqual([word])
  }
})

import { expect, test } from 'vitest'
import { jsdoc } from './jsdoc.ts'

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

test('writes no comment without text and tags', () => {
  expect(jsdoc(undefined)).toBe(undefined)
  expect(jsdoc('  \n')).toBe(undefined)
})

test('writes a short text on one line', () => {
  expect(jsdoc('Why.')).toEqual(['/** Why. */'])
  expect(jsdoc(undefined, ['@deprecated'])).toEqual(['/** @deprecated */'])
})

test('separates tags from the text', () => {
  expect(jsdoc('Why.', ['@deprecated'])).toEqual(['/**', ' * Why.', ' *', ' * @deprecated', ' */'])
})

test('wraps long lines within the width, and indents continued list items', () => {
  const lines = jsdoc(`- ${words(30)}`, [], 4) ?? []
  expect(lines.every((line) => line.length + 4 <= 120)).toBe(true)
  expect(lines[2]?.startsWith(' *   word')).toBe(true)
})

test('breaks a line behind a word that is too long', () => {
  const long = 'x'.repeat(130)
  expect(jsdoc(`a  b ${long} c`)).toEqual(['/**', ' * a b', ` * ${long}`, ' * c', ' */'])
})

test('escapes the end of a comment', () => {
  expect(jsdoc('a */ b')).toEqual(['/** a *\\/ b */'])
})

test('leaves code fences unchanged', () => {
  const line = `${words(30)}  two spaces`
  expect(jsdoc(`\`\`\`\n${line}\n\`\`\``)).toEqual(['/**', ' * ```', ` * ${line}`, ' * ```', ' */'])
})

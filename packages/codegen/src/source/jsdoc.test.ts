import { expect, test } from 'vitest'
import { jsdoc } from './jsdoc.ts'

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ')

test('no text and no tags make no comment', () => {
  expect(jsdoc(undefined)).toBe(undefined)
  expect(jsdoc('  \n')).toBe(undefined)
})

test('one line stays one line', () => {
  expect(jsdoc('Why.')).toEqual(['/** Why. */'])
  expect(jsdoc(undefined, ['@deprecated'])).toEqual(['/** @deprecated */'])
})

test('tags stand apart from the text', () => {
  expect(jsdoc('Why.', ['@deprecated'])).toEqual(['/**', ' * Why.', ' *', ' * @deprecated', ' */'])
})

test('long lines are wrapped within the width, under the text of a list item', () => {
  const lines = jsdoc(`- ${words(30)}`, [], 4) ?? []
  expect(lines.every((line) => line.length + 4 <= 120)).toBe(true)
  expect(lines[2]?.startsWith(' *   word')).toBe(true)
})

test('the end of a comment cannot stand in it', () => {
  expect(jsdoc('a */ b')).toEqual(['/** a *\\/ b */'])
})

test('code fences are left as they are', () => {
  const line = `${words(30)}  two spaces`
  expect(jsdoc(`\`\`\`\n${line}\n\`\`\``)).toEqual(['/**', ' * ```', ` * ${line}`, ' * ```', ' */'])
})

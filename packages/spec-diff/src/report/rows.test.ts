import { expect, test } from 'vitest'
import type { Excerpt } from './excerpt.ts'
import { type Row, rowsOf } from './rows.ts'

const excerpt = (text: string, start = 1): Excerpt => ({
  file: 'a.yaml',
  before: [],
  lines: text.split('\n').map((line, index) => ({ number: start + index, text: line })),
  after: [],
  omitted: 0,
})

/** A row as text, with changed words in brackets. */
const shown = ({ kind, base, revision }: Row): string => {
  const side = (cell: Row['base']) =>
    cell === undefined
      ? ''
      : `${cell.number}:${cell.parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')}`
  return kind === 'gap' ? '…' : `${side(base)} ${kind === 'changed' ? '|' : '='} ${side(revision)}`
}

test('puts changed lines side by side and marks their changed words', () => {
  expect(rowsOf(excerpt('type: string\nmaxLength: 10'), excerpt('type: string\nmaxLength: 12')).map(shown)).toEqual([
    '1:type: string = 1:type: string',
    '2:maxLength: [10] | 2:maxLength: [12]',
  ])
})

test('marks no words in lines that have little in common', () => {
  expect(rowsOf(excerpt('type: string'), excerpt('$ref: "#/x"')).map(shown)).toEqual(['1:type: string | 1:$ref: "#/x"'])
})

test('puts an empty cell next to a line that only one side has', () => {
  expect(rowsOf(undefined, excerpt('a\nb')).map(shown)).toEqual([' | 1:a', ' | 2:b'])
  expect(rowsOf(excerpt('a')).map(shown)).toEqual(['1:a | '])
})

test('shortens a long unchanged run to a gap', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`)
  const rows = rowsOf(excerpt(['x: 1', ...lines, 'y: 1'].join('\n')), excerpt(['x: 2', ...lines, 'y: 2'].join('\n')))
  expect(rows.map(shown)).toEqual([
    '1:x: [1] | 1:x: [2]',
    ...[2, 3, 4].map((line) => `${line}:line ${line - 2} = ${line}:line ${line - 2}`),
    '…',
    ...[19, 20, 21].map((line) => `${line}:line ${line - 2} = ${line}:line ${line - 2}`),
    '22:y: [1] | 22:y: [2]',
  ])
})

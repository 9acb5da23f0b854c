import { expect, test } from 'vitest'
import { collectProblems } from '../problem.ts'
import { describeProblems } from './describe-problems.ts'
import { loadDocument } from './load.ts'

const read = (name: string, text: string) => {
  const { problems, report } = collectProblems()
  const { files } = loadDocument(name, (path) => (path === name ? text : undefined), report)
  return { content: files.get(name)?.content, said: problems.map(({ message }) => message) }
}

test.each(['a.json', 'a.yaml'])('ignores a byte order mark before %s', (name) => {
  expect(read(name, '\uFEFF{ "openapi": "3.1.1" }')).toEqual({ content: { openapi: '3.1.1' }, said: [] })
})

const described = (name: string, text: string): string => {
  const { problems, report } = collectProblems()
  const document = loadDocument(name, (path) => (path === name ? text : undefined), report)
  return describeProblems(problems, document)
}

test.each([
  ['a: {b: c d: e}\n', '1:11', 'missed comma between flow collection entries', 'close the bracket'],
  ['a:\n\tb: 1\n', '2:1', 'tab characters must not be used in indentation', 'indent with spaces'],
  ['a: b: c\n', '1:5', 'bad indentation of a mapping entry', 'indent members of a mapping alike'],
  ['a: 1\na: 2\n', '2:1', 'duplicated mapping key', 'remove one of the two members'],
  ['a: *x\n', '1:6', 'unidentified alias "x"', 'define the anchor before it'],
  ['a: "x\n', '2:1', 'unexpected end of the stream within a double quoted scalar', 'close the quote'],
  ['a: !foo x\n', '1:10', 'unknown tag !<!foo>', 'remove the tag'],
  ['key\nb: 1\n', '2:2', 'end of the stream or a document separator is expected', 'put a colon and a space'],
])('reports %j with its place and a remedy', (text, place, reason, remedy) => {
  const [message = '', ...rest] = described('a.yaml', text).split('\n')
  expect(message).toBe(`a.yaml:${place}: this is not YAML: ${reason}`)
  expect(rest.at(-1)?.trim().startsWith(remedy)).toBe(true)
})

test('reports the line and column of a JSON syntax error', () => {
  expect(described('a.json', '{\n  "openapi": "3.1.1",\n  "info": { "title": "A", },\n  "paths": {}\n}\n')).toBe(
    [
      'a.json:3:27: this is not JSON: Expected double-quoted property name',
      '    3 |   "info": { "title": "A", },',
      '      |                           ^',
      '    correct the syntax; JSON has no comments, and no comma after the last member',
    ].join('\n'),
  )
  expect(described('a.json', '{\n  "openapi": "3.1.1"')).toMatch(/^a\.json:2:21: this is not JSON: /)
})

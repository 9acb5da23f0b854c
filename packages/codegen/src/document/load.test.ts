import { expect, test } from 'vitest'
import { collectProblems } from '../problem.ts'
import { loadDocument } from './load.ts'

const read = (name: string, text: string) => {
  const { problems, report } = collectProblems()
  const { files } = loadDocument(name, (path) => (path === name ? text : undefined), report)
  return { content: files.get(name)?.content, said: problems.map(({ message }) => message) }
}

test.each(['a.json', 'a.yaml'])('a mark of the byte order before %s is passed over', (name) => {
  expect(read(name, '\uFEFF{ "openapi": "3.1.1" }')).toEqual({ content: { openapi: '3.1.1' }, said: [] })
})

test('what is wrong with JSON is shown with its line', () => {
  const { said } = read('a.json', '{\n  "openapi": "3.1.1",\n  "info": { "title": "A", },\n  "paths": {}\n}\n')
  expect(said).toEqual([expect.stringMatching(/^is not readable: .*\n    3 \|   "info": \{ "title": "A", \},$/)])
})

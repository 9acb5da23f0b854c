import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editYaml, type YamlEdit } from './edit-yaml.ts'

const text = `# The first comment.
components:
  schemas:
    A: # beside a name
      type: string
      enum:
      - 'OFF'
      - b
    C:
      description: >-
        Folded words
        on two lines.
      type: object   # beside a value

    # before D
    D:
      properties: {}
      required:
      - x
last: true
`

const cases: [string, YamlEdit, string][] = [
  [
    'replaces a scalar',
    { path: ['components', 'schemas', 'A', 'type'], value: 'integer' },
    text.replace('string', 'integer'),
  ],
  [
    'keeps the comment next to a value',
    { path: ['components', 'schemas', 'C', 'type'], value: 'array' },
    text.replace('type: object ', 'type: array '),
  ],
  [
    'replaces a list and quotes words that YAML 1.1 reads as booleans',
    { path: ['components', 'schemas', 'A', 'enum'], value: ['ON', 'b'] },
    text.replace("'OFF'", "'ON'"),
  ],
  [
    'replaces folded text',
    { path: ['components', 'schemas', 'C', 'description'], value: 'Short.' },
    text.replace('>-\n        Folded words\n        on two lines.', 'Short.'),
  ],
  [
    'inserts in alphabetical order',
    { path: ['components', 'schemas', 'B'], value: { type: 'string', minLength: 1 } },
    text.replace('    C:\n', '    B:\n      type: string\n      minLength: 1\n    C:\n'),
  ],
  [
    'appends to a map that is not sorted',
    { path: ['components', 'schemas', 'A', 'maxLength'], value: 3 },
    text.replace('      - b\n', '      - b\n      maxLength: 3\n'),
  ],
  [
    'writes into an empty map',
    { path: ['components', 'schemas', 'D', 'properties', 'x'], value: { $ref: '#/components/schemas/A' } },
    text.replace('properties: {}', "properties:\n        x:\n          $ref: '#/components/schemas/A'"),
  ],
  [
    'creates the parents that are missing',
    { path: ['components', 'schemas', 'A', 'x-a', 'b'], value: 1 },
    text.replace('      - b\n', '      - b\n      x-a:\n        b: 1\n'),
  ],
  [
    'removes a member and keeps the comment before the next',
    { path: ['components', 'schemas', 'C'], value: undefined },
    text.replace(/ {4}C:[\s\S]*?beside a value\n/, ''),
  ],
  ['ignores removing a missing member', { path: ['components', 'schemas', 'Z'], value: undefined }, text],
]

test.each(cases)('%s', (_, edit, expected) => {
  expect(editYaml(text, [edit])).toBe(expected)
})

test('ends the text with a line break before it appends', () => {
  expect(editYaml('a: 1\nz: 2', [{ path: ['b'], value: 3 }])).toBe('a: 1\nb: 3\nz: 2')
  expect(editYaml('z: 1\na: 2', [{ path: ['b'], value: 3 }])).toBe('z: 1\na: 2\nb: 3\n')
})

test('inserts a member after another one', () => {
  expect(editYaml('z: 1\na:\n- 2\nb: 3\n', [{ path: ['c'], value: 4, after: 'a' }])).toBe('z: 1\na:\n- 2\nc: 4\nb: 3\n')
})

test('applies several edits', () => {
  const result = editYaml(text, [
    { path: ['components', 'schemas', 'B'], value: { type: 'string' } },
    { path: ['components', 'schemas', 'B', 'maxLength'], value: 9 },
    { path: ['components', 'schemas', 'B', 'type'], value: undefined },
  ])
  expect(parse(result).components.schemas.B).toEqual({ maxLength: 9 })
})

test('folds long texts at 150 columns without changing their value', () => {
  const words = 'Some words that go on. '.repeat(20).trim()
  const result = editYaml(text, [{ path: ['components', 'schemas', 'C', 'description'], value: words }])
  expect(parse(result).components.schemas.C.description).toBe(words)
  expect(Math.max(...result.split('\n').map((line) => line.length))).toBeLessThanOrEqual(150)
})

import { expect, test } from 'vitest'
import type { Side } from '../change.ts'
import type { LoadedDocument } from '../compare.ts'
import { comparableSides, withoutContainers } from './align-sides.ts'

const side = (pointer: string, value: unknown, line = 1): Side => ({ file: 'a.yaml', pointer, line, value })

const document = (content: unknown): LoadedDocument => ({
  root: 'a.yaml',
  files: new Map([['a.yaml', { path: 'a.yaml', uri: 'a.yaml', text: '', content }]]),
})

test('does not mark the container of an added or removed value', () => {
  const [list, item] = [side('/parameters', [1]), side('/parameters/0', 1)]
  expect(withoutContainers({ base: list, revision: item })).toEqual({
    base: side('/parameters', undefined),
    revision: item,
  })
  expect(withoutContainers({ base: item, revision: list })).toEqual({
    base: item,
    revision: side('/parameters', undefined),
  })
  expect(withoutContainers({ revision: item })).toEqual({ revision: item })
})

test('does not mark a container because of a position in a list', () => {
  const sides = { base: side('/parameters/0/schema', 1), revision: side('/parameters/1/schema', 2) }
  expect(withoutContainers(sides)).toEqual(sides)
})

test('compares a keyword with the same keyword of the base', () => {
  const documents = {
    base: document({ schema: { required: ['a'], properties: { b: {} } } }),
    revision: document({ schema: { required: ['a', 'b'], properties: { b: {} } } }),
  }
  const sides = { base: side('/schema/properties/b', {}), revision: side('/schema/required', ['a', 'b']) }
  const locate = (_: LoadedDocument, place: Omit<Side, 'line'>): Side => ({ ...place, line: 7 })
  expect(comparableSides(sides, documents, locate)).toEqual({
    base: side('/schema/required', ['a'], 7),
    revision: sides.revision,
  })
  const same = { base: side('/schema/required', ['a']), revision: side('/schema/required', ['a', 'b']) }
  expect(comparableSides(same, documents, locate)).toEqual(same)
})

import { readdirSync } from 'node:fs'
import { operations } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { handlersOn } from './index.ts'

const nouns = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const fileOf = (operation: string) =>
  `${operation.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()}.ts`

test('the index has every noun', () => {
  expect(Object.keys(handlersOn).toSorted()).toEqual(nouns.toSorted())
})

test.each(Object.entries(handlersOn))(
  'every operation of %s has a file, and every file is an operation',
  async (noun, load) => {
    const handlers = Object.keys(await load())
    const files = readdirSync(`${import.meta.dirname}/${noun}`, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.ts' && !entry.name.endsWith('.test.ts'))
      .map((entry) => entry.name)
    const implemented = Object.values(operations).filter((row) => row.noun === noun && handlers.includes(row.name))
    expect(handlers.toSorted()).toEqual(implemented.map(({ name }) => name).toSorted())
    expect(files.toSorted()).toEqual(handlers.map(fileOf).toSorted())
  },
)

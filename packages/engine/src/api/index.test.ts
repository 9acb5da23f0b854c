import { readdirSync } from 'node:fs'
import { operations } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { handlers } from './index.ts'

const nouns = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(nouns.map(({ name }) => name))('every handler of %s is in the index', async (noun) => {
  const module = (await import(`./${noun}/index.ts`)) as Readonly<Record<string, object>>
  const exported = Object.assign({}, ...Object.values(module)) as object
  expect(handlers).toMatchObject(exported)
})

test('every operation of a noun has its file, and every file of a noun its operation', () => {
  const fileOf = (operation: string) =>
    `${operation.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()}.ts`
  for (const { name: noun } of nouns) {
    const files = readdirSync(`${import.meta.dirname}/${noun}`, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'index.ts' && !entry.name.endsWith('.test.ts'))
      .map((entry) => entry.name)
    const implemented = Object.values(operations).filter((row) => row.noun === noun && row.name in handlers)
    expect(files.toSorted()).toEqual(implemented.map(({ name }) => fileOf(name)).toSorted())
  }
})

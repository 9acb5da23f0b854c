import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { exchangeFrom, generateFrom, writtenFor } from './generate-from.ts'

const operation = (id: string): string => `
  /${id}/{id}:
    get:
      operationId: ${id}
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: ok } }`

const awkward = ['then', 'toString', 'constructor', 'valueOf', '1st', 'größe-lesen', 'new', '日本語', 'date', 'record']
const document = `
paths:${awkward.map(operation).join('')}
`

test('renames operations whose ids are not valid method names, with a warning for each', async () => {
  const { files, warnings } = await generateFrom(document)
  expect(warnings.map(({ message }) => message)).toEqual([
    'then cannot be the name of a method; it is thenOperation',
    'toString cannot be the name of a method; it is toStringOperation',
    'constructor cannot be the name of a method; it is constructorOperation',
    'valueOf cannot be the name of a method; it is valueOfOperation',
    '1st cannot be the name of a method; it is _1st',
  ])
  expect(compile(writtenFor(files), ['api'], 'TypeScript 7')).toBe('')
})

test.each(['thenOperation', 'toStringOperation', '_1st', 'größeLesen', 'new', '日本語', 'date', 'record'])(
  'the method of %s can be called',
  async (name) => {
    const call = await exchangeFrom(document)
    expect(await call(name, { params: { path: { id: 'a' } } })).toMatchObject({
      received: { params: { id: 'a' } },
      result: { status: 204 },
    })
  },
)

test('--lenient numbers operations with the same id, and warns', async () => {
  const twice = `
paths:
  /a: { get: { operationId: read, responses: { '204': { description: ok } } } }
  /b: { get: { operationId: read, responses: { '204': { description: ok } } } }
`
  const { files, warnings } = await generateFrom(twice, { lenient: true })
  expect(warnings.map(({ message }) => message)).toEqual([
    'operationId read is used at /paths/~1a/get too; this one is read2',
  ])
  const use = `
import { createClient } from './api/client/index.ts'
export const results = async () => [await createClient().read(), await createClient().read2()]
`
  expect(compile(writtenFor(new Map([...files, ['use.ts', use]])), ['use.ts'], 'TypeScript 7')).toBe('')
})

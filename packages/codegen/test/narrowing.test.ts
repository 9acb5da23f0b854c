import { expect, test } from 'vitest'
import { compile, compilerNames } from './compile.ts'
import { generateFrom, writtenFor } from './generate-from.ts'

const document = `
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        default: { description: bad, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  /dogs:
    get:
      operationId: listDogs
      responses:
        '200': { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        '404': { description: none }
        4XX: { description: bad, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
        default: { description: down, content: { application/json: { schema: { type: boolean } } } }
components:
  schemas:
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
`

const use = `
import { createClient } from './api/client/index.ts'
export const pets = async (): Promise<string[] | string> => {
  const response = await createClient().listPets()
  return response.status === 200 ? response.body : response.body.message
}
export const dogs = async (): Promise<string[] | string | boolean | undefined> => {
  const response = await createClient().listDogs()
  if (response.status === 200) return response.body
  if (response.status === 404) return response.body
  if (response.status === 400) return response.body.message
  const rest: boolean | { message: string } = response.body
  if (response.status === 503) return response.body
  // @ts-expect-error -- default has no success where one is described
  if (response.status === 201) return undefined
  // @ts-expect-error -- the status does not exist
  if (response.status === 600) return undefined
  return typeof rest === 'boolean' ? rest : rest.message
}
`

test.each(compilerNames)('the status of a response narrows ranges and default, with %s', async (compiler) => {
  const { files } = await generateFrom(document)
  const folder = writtenFor(new Map([...files, ['use.ts', use]]))
  expect(compile(folder, ['use.ts'], compiler)).toBe('')
})

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
  const answer = await createClient().listPets()
  return answer.status === 200 ? answer.body : answer.body.message
}
export const dogs = async (): Promise<string[] | string | boolean | undefined> => {
  const answer = await createClient().listDogs()
  if (answer.status === 200) return answer.body
  if (answer.status === 404) return answer.body
  if (answer.status === 400) return answer.body.message
  const rest: boolean | { message: string } = answer.body
  if (answer.status === 503) return answer.body
  // @ts-expect-error -- default has no success where one is described
  if (answer.status === 201) return undefined
  // @ts-expect-error -- the status does not exist
  if (answer.status === 600) return undefined
  return typeof rest === 'boolean' ? rest : rest.message
}
`

test.each(compilerNames)('the status of a response narrows ranges and default, with %s', async (compiler) => {
  const { files } = await generateFrom(document)
  const folder = writtenFor(new Map([...files, ['use.ts', use]]))
  expect(compile(folder, ['use.ts'], compiler)).toBe('')
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const document = `
paths:
  /pets: { get: { operationId: listPets, responses: { '204': { description: ok } } } }
`

test('an unwritten handler responds 501 with the name of its operation', async () => {
  const { files } = await generateFrom(document)
  const folder = writtenFor(files)
  const { createApp } = z
    .object({ createApp: z.custom<(handlers: object) => { request: (path: string) => Promise<Response> }>() })
    .parse(await importFrom(folder, 'api/hono/app.ts'))
  const { handlers } = z
    .object({ handlers: z.looseObject({}) })
    .parse(await importFrom(folder, 'api/handlers/index.ts'))
  const response = await createApp(handlers).request('/pets')
  expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
    501,
    'application/problem+json',
    { title: 'listPets is not implemented', status: 501 },
  ])
})

import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { rows } from '../src/generated/hono/pets.ts'

test('a generated route works in @hono/zod-openapi, which validates bodies with the same schemas', async () => {
  const app = new OpenAPIHono()
  app.openapi(rows.createPet.route as RouteConfig & { readonly path: '/pets' }, (context) => context.body(null, 201))
  const post = (body: object) =>
    app.request('/pets', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
  const pet = { name: 'Tom', species: { kind: 'cat', houseTrained: true }, tags: ['grey'] }
  expect((await post(pet)).status).toBe(201)
  expect((await post({ ...pet, name: 3 })).status).toBe(400)
})

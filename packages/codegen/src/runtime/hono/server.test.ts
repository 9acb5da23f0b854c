import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { lazyRows } from './lazy-rows.ts'
import { createRoute } from './route.ts'
import { routeHandlersOf, serve } from './server.ts'

test('creates the schemas of a route at its first request, and keeps them', async () => {
  const made: string[] = []
  const route = createRoute({
    method: 'get',
    path: '/pets',
    get request() {
      made.push('request')
      return {}
    },
    get responses() {
      made.push('responses')
      return { 204: { description: 'No pets.' } }
    },
  })
  const app = serve({ listPets: { route } }, { listPets: () => ({ status: 204 }) }, {})
  expect(made).toEqual([])
  for (let requests = 0; requests < 2; requests++) expect((await app.request('/pets')).status).toBe(204)
  expect(made).toEqual(['request', 'responses'])
})

test('loads lazy routes at the first request for one of them, by path or by name', async () => {
  let loads = 0
  const route = (path: string) => createRoute({ method: 'get', path, responses: { 204: { description: 'Nothing.' } } })
  const rows = lazyRows(
    async () => {
      loads++
      return { listPets: { route: route('/pets') }, listToys: { route: route('/toys') } }
    },
    { listPets: ['get', '/pets'], listToys: ['get', '/toys'] },
  )
  const handlers = { listPets: () => ({ status: 204 }), listToys: () => ({ status: 204 }) }
  const app = serve(rows, handlers, {})
  expect(loads).toBe(0)
  expect((await app.request('/pets')).status).toBe(204)
  expect((await app.request('/pets')).status).toBe(204)
  expect(loads).toBe(1)
  const { listToys } = routeHandlersOf(rows, handlers, {})
  const byName = new Hono().get('/by-name', (context) => listToys(context))
  expect((await byName.request('/by-name')).status).toBe(204)
})

test('lets a protocol respond instead of the stub', async () => {
  const made: string[] = []
  const rows = { addPet: { route: createRoute({ method: 'post', path: '/pets', responses: {} }) } }
  const app = serve(
    rows,
    { addPet: ({ body }: { body: string }) => `added ${body}` },
    {
      protocol: ({ name, route, handler }) => {
        made.push(`${name} ${route.method} ${route.path}`)
        return async (context) => new Response(String(handler({ body: await context.req.text() }, context)))
      },
    },
  )
  for (const body of ['Rex', 'Tom']) {
    const response = await app.request('/pets', { method: 'POST', body })
    expect(await response.text()).toBe(`added ${body}`)
  }
  expect(made).toEqual(['addPet post /pets'])
})

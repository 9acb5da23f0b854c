import { expect, test } from 'vitest'
import { createRoute } from './route.ts'
import { serve } from './server.ts'

test('the schemas of a row are made when its first request comes, and kept', async () => {
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

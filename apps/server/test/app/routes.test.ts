import { expect, test } from 'vitest'
import { operationFacts } from '../../src/api/contract.ts'
import { rows } from '../../src/generated/api/app.ts'

test('the generated routes are the operations of the contract, with their paths and schemas', async () => {
  const loaded = Object.entries(rows).map(async ([name, { method, path, load }]) => {
    const { route } = await load()
    return { name, method, path, loaded: [route.operationId, route.method, route.path], tags: route.tags }
  })
  expect((await Promise.all(loaded)).toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
    operationFacts
      .map(({ name, noun, path }) => ({ name, method: 'post', path, loaded: [name, 'post', path], tags: [noun] }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  )
})

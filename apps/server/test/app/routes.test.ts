import { describe, expect, test } from 'vitest'
import { routeModules } from '../../src/generated/routes/index.ts'
import { inputSchema, operationFacts } from '../../src/gateway/contract.ts'

interface Row {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly request: {
    readonly body: { readonly content: { readonly 'application/json': { readonly schema: unknown } } }
  }
}

/** The rows are for whoever mounts operations on an app of their own; the gateway must judge by the same schemas. */
describe.each(Object.entries(routeModules))('the route rows of %s', (noun, load) => {
  test('are the operations that the gateway serves, with their paths and schemas', async () => {
    const rows = Object.values((await load()) as Readonly<Record<string, Row>>)
    const served = operationFacts.filter((operation) => operation.noun === noun)
    expect(rows.map(({ operationId, method, path }) => [operationId, method, path])).toEqual(
      served.map(({ name, path }) => [name, 'post', path]),
    )
    for (const [index, operation] of served.entries()) {
      expect(rows[index]?.request.body.content['application/json'].schema).toBe(await inputSchema(operation))
    }
  })
})

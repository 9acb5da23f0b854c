import { expect, test } from 'vitest'
import type { z } from 'zod'
import { loadSchemas, operations } from '../src/index.ts'
import { contractOperations, exampleOf } from './contract.ts'

const contract = new Map(contractOperations.map((operation) => [operation.operationId, operation]))

const rows = Object.values(operations)

test.each(rows)('$name has a request example that is valid and has no unknown members', async (operation) => {
  const schemas: Readonly<Record<string, z.ZodType | undefined>> = await loadSchemas(operation.noun)
  const request = exampleOf(contract.get(operation.name)?.requestBody)
  expect(request).toBeDefined()
  expect(schemas[operation.input]?.parse(request)).toEqual(request)
})

const responding = rows.flatMap(({ name, noun, output }) => (output === null ? [] : [{ name, noun, output }]))

test.each(responding)('$name has a response example that is valid and has no unknown members', async (row) => {
  const schemas: Readonly<Record<string, z.ZodType | undefined>> = await loadSchemas(row.noun)
  const response = exampleOf(contract.get(row.name)?.responses['200'])
  expect(response).toBeDefined()
  expect(schemas[row.output]?.parse(response)).toEqual(response)
})

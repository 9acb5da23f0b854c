import { loadSchemas, operations, type OperationName } from '@poolhouse/schemas'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { createTestApp, type TestApp } from '../../conformance/test-app.ts'
import { operationCases } from '../declared-errors/index.ts'
import { commandOf, connectTo } from '../aws-clients/connect.ts'
import { exampleInput } from '../aws-clients/example-input.ts'
import { leaves } from '../aws-clients/leaves.ts'

/** Constraints that responses of the service break, too, because its model declares them for requests (H unless noted). */
const brokenByTheService = new Set([
  // `phone_number_verified` has 21 characters.
  'UserPool.SchemaAttributes.Name too_big',
  // A pool without jobs has an empty list (M).
  'UserImportJobs too_small',
  // A sentence, with spaces.
  'UserImportJob.CompletionMessage invalid_format',
])

const nameOf = ({ path, code }: z.core.$ZodIssue): string =>
  `${path.filter((part) => typeof part === 'string').join('.')} ${code}`

/** Checks a response against the contract: every member is declared and has a valid value. */
const validateResponse = async (operation: OperationName, response: unknown): Promise<void> => {
  const { noun, output } = operations[operation]
  if (output === null) {
    expect(response).toBeUndefined()
    return
  }
  const schemas = (await loadSchemas(noun)) as Readonly<Record<string, z.ZodType>>
  const { data, error } = schemas[output]!.safeParse(response)
  const issues = (error?.issues ?? []).map(nameOf)
  expect(issues.filter((issue) => !brokenByTheService.has(issue))).toEqual([])
  // Parsing drops members that the contract does not declare.
  if (data !== undefined) expect(response).toEqual(data)
}

const anApp = (): Promise<TestApp> => createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })

test.each(operationCases)('the SDK calls $operation with the example of the contract', async (operationCase) => {
  const { operation } = operationCase
  const app = await anApp()
  const input = exampleInput(operation, await operationCase.validInput(app))
  const { client, responses } = connectTo(app)
  const Command = commandOf(operation)
  const { $metadata, ...output } = await client.send(new Command(input))
  expect($metadata.httpStatusCode).toBe(200)

  const [response] = responses
  await validateResponse(operation, response)
  // Nothing is unknown to the SDK.
  expect(leaves(output)).toEqual(leaves(response))
})

test('every operation is called', () => {
  expect(operationCases.map(({ operation }) => operation).toSorted()).toEqual(Object.keys(operations).toSorted())
})

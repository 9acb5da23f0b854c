import { afterAll, expect, test } from 'vitest'
import { type Boto3, python, startBoto3 } from '../aws-clients/boto3.ts'
import { exampleInput } from '../aws-clients/example-input.ts'
import { leaves } from '../aws-clients/leaves.ts'
import { createListings } from '../aws-clients/listings.ts'
import { aServedApp } from '../aws-clients/served-apps.ts'
import { operationCases } from '../declared-errors/index.ts'
import { describeWith } from '../support/debian-client.ts'

describeWith(python, ['-c', 'import boto3'], 'python3-boto3', 'boto3', () => {
  let boto3: Boto3 | undefined
  const connected = (): Boto3 => (boto3 ??= startBoto3())
  afterAll(() => boto3?.stop())

  const lacking: string[] = []
  test.each(operationCases)('calls $operation with the example of the contract', async (operationCase) => {
    const { operation } = operationCase
    const app = await aServedApp()
    const input = exampleInput(operation, await operationCase.validInput(app))
    const { unknown, error, output } = await connected().call({ url: app.url, operation, input })
    if (unknown) {
      lacking.push(operation)
      return
    }
    const { ResponseMetadata: _, ...members } = (output ?? {}) as Readonly<Record<string, unknown>>
    expect(error).toBeUndefined()
    // Old versions drop members that they lack.
    expect(leaves(app.newestBody())).toMatchObject(leaves(members))
  })

  test('has most operations in this version', () => {
    console.log(`boto3 lacks ${lacking.length} operations: ${lacking.join(', ')}`)
    expect(lacking.length).toBeLessThan(45)
  })

  test('the paginators return all entries once and in order, one to a page', async () => {
    const app = await aServedApp()
    const paginated: string[] = []
    for (const { operation, input, names, namesIn } of await createListings(app)) {
      const { unknown, error, output } = await connected().call({ url: app.url, operation, input, pageSize: 1 })
      if (unknown) continue
      expect({ operation, error }).toEqual({ operation, error: undefined })
      const pages = (output as readonly unknown[]).map(namesIn)
      expect(pages.flat()).toEqual(names)
      expect(pages.filter(({ length }) => length > 1)).toEqual([])
      paginated.push(operation)
    }
    expect(paginated.length).toBeGreaterThanOrEqual(9)
  })
})

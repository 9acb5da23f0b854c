import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { type OperationName, operations } from '@poolhouse/schemas'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { beforeAll, expect, test } from 'vitest'
import { createTestApp } from '../../conformance/test-app.ts'
import { commandOf, connectTo } from '../aws-clients/connect.ts'
import { createListings, type Listing } from '../aws-clients/listings.ts'

let client: sdk.CognitoIdentityProviderClient
let listings: ReadonlyMap<OperationName, Listing>
beforeAll(async () => {
  const app = await createTestApp({ storage: createMemoryStorage(), dump: async () => ({}) })
  listings = new Map((await createListings(app)).map((listing) => [listing.operation, listing]))
  client = connectTo(app).client
})

const listingOf = (operation: OperationName): Listing => {
  const listing = listings.get(operation)
  if (!listing) throw new Error(`There are no entries for ${operation}.`)
  return listing
}

/** The names on each page of one entry, as a client without a paginator reads them. */
const pagesOf = async ({ operation, input, pagination, namesIn }: Listing): Promise<readonly (readonly string[])[]> => {
  const { inputToken, outputToken, pageSize } = pagination
  const Command = commandOf(operation)
  const pages: (readonly string[])[] = []
  let token: unknown
  do {
    const page = await client.send(new Command({ ...input, ...(pageSize && { [pageSize]: 1 }), [inputToken]: token }))
    pages.push(namesIn(page))
    token = (page as unknown as Readonly<Record<string, unknown>>)[outputToken]
  } while (token !== undefined)
  return pages
}

const paginated = Object.values(operations).filter((operation) => 'pagination' in operation)

test.each(paginated)('$name returns all entries once and in order, in pages', async ({ name }) => {
  const listing = listingOf(name)
  const pages = await pagesOf(listing)
  expect(pages.flat()).toEqual(listing.names)
  if (listing.pagination.pageSize !== undefined) expect(pages.filter(({ length }) => length > 1)).toEqual([])
})

type Paginate = (config: object, input: object) => AsyncIterable<unknown>

test.each(paginated.filter((operation) => 'paginator' in operation))(
  'the paginator of the SDK for $name returns all entries once and in order',
  async ({ name }) => {
    const { input, names, namesIn } = listingOf(name)
    const paginate = (sdk as unknown as Readonly<Record<string, Paginate>>)[`paginate${name}`]!
    const found: string[] = []
    // The SDK's paginators write their token into the input.
    for await (const page of paginate({ client, pageSize: 1 }, { ...input })) found.push(...namesIn(page))
    expect(found).toEqual(names)
  },
)

test('all 18 paginated operations of the contract have entries', () => {
  expect([...listings.keys()].toSorted()).toEqual(paginated.map(({ name }) => name).toSorted())
  expect(paginated).toHaveLength(18)
})

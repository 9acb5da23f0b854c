import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, inject } from 'vitest'
import { type Cluster, urlOf } from './cluster.ts'
import type { ServerForTests } from './global-setup.ts'

const { cluster, missing }: ServerForTests = inject('postgres')

/** The server of the tests. Only for suites of `describeWithServer`. */
export const server = cluster as Cluster

/** A suite that needs the server. Without one it is skipped, and it was said why. */
export const describeWithServer = (name: string, suite: () => void): void => {
  if (missing === undefined) describe(name, suite)
  // oxlint-disable-next-line vitest/no-disabled-tests -- never in CI, where a missing server is a failure.
  else describe.skip(missing, suite)
}

/** A connection of the test's own. */
export const connected = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

/** Runs plain statements on the server, and answers with the rows of the last. */
export const query = async <Row>(url: string, text: string): Promise<readonly Row[]> => {
  const client = await connected(url)
  try {
    const results = await client.query(text)
    return [results].flat().at(-1)?.rows ?? []
  } finally {
    await client.end()
  }
}

/** The address of an empty schema of its own. */
export const emptySchema = async (): Promise<string> => {
  const schema = `s${randomUUID().replaceAll('-', '')}`
  const url = urlOf(server, schema)
  await query(url, `create schema ${schema}`)
  return url
}

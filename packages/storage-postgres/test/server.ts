import { randomUUID } from 'node:crypto'
import { describe, inject } from 'vitest'
import { type Cluster, urlOf } from './cluster.ts'
import type { ServerForTests } from './global-setup.ts'
import { query } from './query.ts'

const { cluster, missing }: ServerForTests = inject('postgres')

/** The server of the tests. Only for suites of `describeWithServer`. */
export const server = cluster as Cluster

/** A suite that needs the server. Without one it is skipped; the global setup has printed why. */
export const describeWithServer = (name: string, suite: () => void): void => {
  if (missing === undefined) describe(name, suite)
  // oxlint-disable-next-line vitest/no-disabled-tests -- never in CI, where a missing server is a failure.
  else describe.skip(missing, suite)
}

/** The address of a new, empty schema. */
export const emptySchema = async (): Promise<string> => {
  const schema = `s${randomUUID().replaceAll('-', '')}`
  const url = urlOf(server, schema)
  await query(url, `create schema ${schema}`)
  return url
}

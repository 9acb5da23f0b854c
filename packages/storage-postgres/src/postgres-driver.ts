import { type Bound, type Driver, postgresDialect } from '@poolhouse/storage-sql'
import type { Connections } from './connections.ts'
import { failureOf } from './failure-of.ts'
import { createNamedQuery } from './named-query.ts'
import { createWriter } from './writer.ts'

/** Runs statements over connections, which are the driver's from here on. `place` is for messages. */
export const createPostgresDriver = (connections: Connections, place: string): Driver => {
  const named = createNamedQuery()
  const write = createWriter(named, place)

  return {
    dialect: postgresDialect,

    read: <Row>(query: Bound<Row>) =>
      connections.share(async (client) => {
        try {
          return (await client.query(named(query))).rows as readonly Row[]
        } catch (error) {
          throw failureOf(error, place)
        }
      }),

    write: (steps) => connections.use((client) => write(client, steps)),

    close: () => connections.close(),
  }
}

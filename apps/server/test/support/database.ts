import { type Cluster, findPrograms, startCluster } from '@poolhouse/storage-postgres/testing'
import { afterAll, beforeAll } from 'vitest'
import { describeWhere, fromDebian } from './debian-client.ts'

/** A PostgreSQL server of a suite's own. Read it inside tests only: it starts before the first. */
export interface Database {
  readonly current: Cluster
}

// Below the range of ephemeral ports, so that a restarted server finds its port free.
const port = 10_000 + ((process.pid * 10) % 9000)

/** A suite with a PostgreSQL server of its own: see {@link describeWhere}. */
export const describeWithDatabase = (name: string, suite: (database: Database) => void): void => {
  const programs = findPrograms()
  describeWhere(programs !== undefined, 'PostgreSQL', fromDebian('postgresql'), name, () => {
    let started: ReturnType<typeof startCluster> | undefined
    beforeAll(() => {
      started = startCluster(programs ?? '', undefined, port)
    })
    afterAll(() => started?.remove())
    suite({
      get current() {
        if (!started) throw new Error('The database is not started yet.')
        return started.cluster
      },
    })
  })
}

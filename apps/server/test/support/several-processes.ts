import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, urlOf } from '@poolhouse/storage-postgres/testing'
import { afterAll, beforeAll } from 'vitest'
import { type Balancer, startBalancer } from './balancer.ts'
import { describeWithDatabase } from './database.ts'
import { type RunningServer, startServer } from './server-process.ts'

/** Server processes that share a database. Read it inside tests only: it starts before the first. */
export interface SeveralProcesses {
  readonly servers: readonly RunningServer[]
  /** Before all of them. */
  readonly balancer: Balancer
  readonly cluster: Cluster
  /** Starts one more, and waits until it listens; `hear` gets what it prints. */
  startAnother(hear?: (output: string) => void): Promise<RunningServer>
}

/** A suite with a database server of its own and so many server processes. */
export const describeSeveral = (
  name: string,
  count: number,
  env: Readonly<Record<string, string>>,
  suite: (several: SeveralProcesses) => void,
): void => {
  describeWithDatabase(name, (database) => {
    const data = mkdtempSync(join(tmpdir(), 'poolhouse-several-'))
    const main = new URL('../../src/node/main.mjs', import.meta.url)
    const started: RunningServer[] = []
    let balancer: Balancer | undefined

    const startAnother = async (hear?: (output: string) => void): Promise<RunningServer> => {
      const url = urlOf(database.current, 'public')
      const server = await startServer(main, { PORT: '0', POOLHOUSE_DATA: data, DATABASE_URL: url, ...env }, hear)
      started.push(server)
      return server
    }

    beforeAll(async () => {
      // One after the other: the first makes the master key that all share.
      for (let index = 0; index < count; index += 1) await startAnother()
      balancer = await startBalancer(started.map(({ url }) => url))
    })
    afterAll(async () => {
      balancer?.close()
      await Promise.all(started.map((server) => server.kill()))
      rmSync(data, { recursive: true, force: true })
    })
    suite({
      servers: started,
      get balancer() {
        if (!balancer) throw new Error('The servers are not started yet.')
        return balancer
      },
      get cluster() {
        return database.current
      },
      startAnother,
    })
  })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, findPrograms, startCluster, urlOf } from '@poolhouse/storage-postgres/testing'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Balancer, startBalancer } from './balancer.ts'
import { type RunningServer, startServer } from './server-process.ts'

const programs = findPrograms()
const missing = 'processes on PostgreSQL: skipped, since it is missing; on Debian run "apt-get install postgresql"'
if (!programs && process.env['TESTS_SKIP'] === 'never') throw new Error(missing)
if (!programs) console.warn(missing)

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
  describe.skipIf(!programs)(name, () => {
    const data = mkdtempSync(join(tmpdir(), 'poolhouse-several-'))
    const main = new URL('../../src/node/main.mjs', import.meta.url)
    const started: RunningServer[] = []
    const several: { servers: RunningServer[]; balancer?: Balancer; cluster?: Cluster } = { servers: started }
    let remove = () => {}

    const startAnother = async (hear?: (output: string) => void): Promise<RunningServer> => {
      const url = urlOf(several.cluster!, 'public')
      const server = await startServer(main, { PORT: '0', POOLHOUSE_DATA: data, DATABASE_URL: url, ...env }, hear)
      started.push(server)
      return server
    }

    beforeAll(async () => {
      // Below the ports that are given to whoever wants any.
      const { cluster, remove: removeCluster } = startCluster(
        programs!,
        undefined,
        10_000 + ((process.pid * 10) % 9000),
      )
      several.cluster = cluster
      remove = removeCluster
      // One after the other: the first makes the master key that all share.
      for (let index = 0; index < count; index += 1) await startAnother()
      several.balancer = await startBalancer(started.map(({ url }) => url))
    })
    afterAll(async () => {
      several.balancer?.close()
      await Promise.all(started.map((server) => server.kill()))
      remove()
      rmSync(data, { recursive: true, force: true })
    })
    suite(Object.assign(several, { startAnother }) as SeveralProcesses)
  })
}

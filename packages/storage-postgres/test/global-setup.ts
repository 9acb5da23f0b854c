import type { TestProject } from 'vitest/node'
import { type Cluster, findPrograms, startCluster } from './cluster.ts'

/** Provided to the tests: the address of an empty server, or why there is none. */
export interface ServerForTests {
  /** An address without the name of a database, and what restarts the server. */
  readonly cluster?: Cluster
  readonly missing?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    postgres: ServerForTests
  }
}

const missing =
  'PostgreSQL: skipped, since initdb and pg_ctl are missing; on Debian run "apt-get install postgresql" (nothing of its own server is used)'

/** Starts one server for the whole run, and removes it with everything in it. */
export default ({ provide }: TestProject): (() => void) | undefined => {
  const programs = findPrograms()
  if (!programs) {
    if (process.env['TESTS_SKIP'] === 'never') throw new Error(missing)
    console.warn(missing)
    provide('postgres', { missing })
    return undefined
  }
  const { cluster, remove } = startCluster(programs)
  provide('postgres', { cluster })
  return remove
}

import { describe } from 'vitest'
import { accessTokenConformance } from './access-tokens.ts'
import { authEventsConformance } from './auth-events.ts'
import { bucketsConformance } from './buckets.ts'
import { clientsConformance } from './clients.ts'
import { documentsConformance } from './documents.ts'
import { type ConformanceOptions, durabilityConformance } from './durability.ts'
import { grantsConformance } from './grants.ts'
import { installationConformance } from './installation.ts'
import { listingConformance } from './listing.ts'
import { manyUsersConformance } from './many-users.ts'
import { membershipsConformance } from './memberships.ts'
import { namesConformance } from './names.ts'
import { poolsConformance } from './pools.ts'
import { pruneConformance } from './prune.ts'
import { rotationConformance } from './rotation.ts'
import { searchConformance } from './search.ts'
import { oneTimeIdConformance } from './one-time-ids.ts'
import type { Open } from './topic.ts'
import { usersConformance } from './users.ts'

export type { ConformanceOptions }

/**
 * Tests the guarantees of the storage port for an adapter, including concurrent callers. Call it in a test file of the
 * adapter.
 *
 * @param adapter name of the adapter in reports
 * @param open opens a new empty storage for each test; the suite closes it
 */
export const storageConformance = (adapter: string, open: Open, options: ConformanceOptions = {}): void => {
  describe(`${adapter} keeps the contract of storage`, () => {
    poolsConformance(open)
    clientsConformance(open)
    documentsConformance(open)
    authEventsConformance(open)
    membershipsConformance(open)
    usersConformance(open)
    namesConformance(open)
    manyUsersConformance(open)
    listingConformance(open)
    searchConformance(open)
    grantsConformance(open)
    rotationConformance(open)
    accessTokenConformance(open)
    oneTimeIdConformance(open)
    bucketsConformance(open)
    installationConformance(open)
    pruneConformance(open)
    durabilityConformance(open, options)
  })
}

import { describe } from 'vitest'
import { bearersContract } from './bearers.ts'
import { clientsContract } from './clients.ts'
import { type ContractOptions, durabilityContract } from './durability.ts'
import { grantsContract } from './grants.ts'
import { installationContract } from './installation.ts'
import { listingContract } from './listing.ts'
import { manyUsersContract } from './many-users.ts'
import { namesContract } from './names.ts'
import { poolsContract } from './pools.ts'
import { pruneContract } from './prune.ts'
import { rotationContract } from './rotation.ts'
import { searchContract } from './search.ts'
import { spentContract } from './spent.ts'
import type { Open } from './topic.ts'
import { usersContract } from './users.ts'

export type { ContractOptions }

/**
 * Holds an adapter to what the port promises, races included. Call it in a test file of the adapter.
 *
 * @param adapter what the adapter is called in reports
 * @param open opens an empty storage, for each test anew; the suite closes it
 */
export const storageContract = (adapter: string, open: Open, options: ContractOptions = {}): void => {
  describe(`${adapter} keeps the contract of storage`, () => {
    poolsContract(open)
    clientsContract(open)
    usersContract(open)
    namesContract(open)
    manyUsersContract(open)
    listingContract(open)
    searchContract(open)
    grantsContract(open)
    rotationContract(open)
    bearersContract(open)
    spentContract(open)
    installationContract(open)
    pruneContract(open)
    durabilityContract(open, options)
  })
}

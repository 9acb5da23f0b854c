/** Opens a file that others open at the same moment, adds a pool and closes it. */
import { aPool } from '@poolhouse/storage/conformance/samples'
import { openSqliteStorage } from '../../src/index.ts'

const [path = '', poolId = ''] = process.argv.slice(2)
const storage = await openSqliteStorage({ path })
await storage.pools.insert(aPool(poolId), [])
await storage.close()

/** Opens a database that others open at the same moment, adds a pool and closes it. */
import { aPool } from '@poolhouse/storage/conformance/samples'
import { openPostgresStorage } from '../../src/index.ts'

const [url = '', poolId = ''] = process.argv.slice(2)
const storage = await openPostgresStorage({ url })
await storage.pools.insert(aPool(poolId), [])
await storage.close()

import { loadWithoutEnd } from '@poolhouse/storage/conformance/killed'
import { openSqliteStorage } from '../../src/index.ts'

const [path = '', poolId = ''] = process.argv.slice(2)
await loadWithoutEnd(await openSqliteStorage({ path }), poolId)

import { loadWithoutEnd } from '@poolhouse/storage/conformance/killed'
import { openPostgresStorage } from '../../src/index.ts'

const [url = '', poolId = ''] = process.argv.slice(2)
await loadWithoutEnd(await openPostgresStorage({ url }), poolId)

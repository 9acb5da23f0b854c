import { writeWithoutEnd } from '@poolhouse/storage/conformance/killed'
import { openPostgresStorage } from '../../src/index.ts'

const [url = '', poolId = '', round = ''] = process.argv.slice(2)
await writeWithoutEnd(await openPostgresStorage({ url }), poolId, round)

import { writeWithoutEnd } from '@poolhouse/storage/conformance/killed'
import { openSqliteStorage } from '../../src/index.ts'

const [path = '', poolId = '', round = ''] = process.argv.slice(2)
await writeWithoutEnd(await openSqliteStorage({ path }), poolId, round)

import { writeWithoutEnd } from '@poolhouse/storage/contract/killed'
import { openSqliteStorage } from '../../src/index.ts'

const [path = '', poolId = '', round = ''] = process.argv.slice(2)
await writeWithoutEnd(await openSqliteStorage({ path }), poolId, round)

import { writeWithoutEnd } from '@poolhouse/storage/conformance/killed'
import { openD1Storage } from '../../src/index.ts'
import { openLocalD1 } from '../local-d1.ts'

const [folder = '', poolId = '', round = ''] = process.argv.slice(2)
const { database } = await openLocalD1(folder)
await writeWithoutEnd(await openD1Storage({ database }), poolId, round)

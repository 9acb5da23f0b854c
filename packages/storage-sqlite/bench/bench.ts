/**
 * Measures the storage on a file: `node bench/bench.ts [folder]`. The folder should be on the disk that matters; the
 * default is the folder for temporary files.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureStorage } from '@poolhouse/storage/bench'
import { openSqliteStorage } from '../src/index.ts'

const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'poolhouse-bench-'))
await measureStorage(await openSqliteStorage({ path: join(folder, 'poolhouse.db') }), { reads: 50_000 })
rmSync(folder, { recursive: true })

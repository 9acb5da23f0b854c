import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from '@poolhouse/storage'
import { fileMasterKey, prepareData } from '../../src/node/master-key.ts'
import { type RunningServer, startServer } from '../../test/support/server-process.ts'
import { fillPool } from '../fill/fill-pool.ts'
import type { OpenStore } from './store.ts'

/** A store that the settings of a server configure. */
export interface Place {
  readonly settings: Readonly<Record<string, string>>
  /** Opens the storage in this process, to fill it. */
  readonly open: () => Promise<Storage>
  /** The number of concurrent batches that is fastest. */
  readonly lanes: number
}

const main = new URL('../../src/node/main.mjs', import.meta.url)

/** A store for servers like that of `pnpm start`, with a temporary folder for the master key. */
export const storeIn = (placeOf: (data: string) => Place, remove: () => void | Promise<void> = () => {}): OpenStore => {
  const data = mkdtempSync(join(tmpdir(), 'poolhouse-bench-data-'))
  prepareData(data)
  const masterKey = fileMasterKey(data)
  const { settings, open, lanes } = placeOf(data)
  return {
    fill: async (users, onProgress) => {
      const storage = await open()
      try {
        return await fillPool({ storage, masterKey, users, lanes, onProgress })
      } finally {
        await storage.close()
      }
    },
    serve: (): Promise<RunningServer> =>
      startServer(main, { PORT: '0', POOLHOUSE_DATA: data, POOLHOUSE_LIMITS: 'off', DATABASE_URL: '', ...settings }),
    processes: Infinity,
    users: Infinity,
    close: async () => {
      await remove()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

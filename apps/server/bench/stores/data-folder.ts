import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from '@poolhouse/storage'
import { fileMasterKey, prepareData } from '../../src/node/master-key.ts'
import { type RunningServer, startServer } from '../../test/support/server-process.ts'
import { fillPool } from '../fill/fill-pool.ts'
import type { OpenStore } from './store.ts'

/** What differs between stores that servers of the usual kind find by their settings. */
export interface Place {
  readonly settings: Readonly<Record<string, string>>
  /** Opens the storage beside the servers, to fill it. */
  readonly open: () => Promise<Storage>
  /** How many batches fill it quickest. */
  readonly lanes: number
}

const main = new URL('../../src/node/main.mjs', import.meta.url)

/** A store for servers that run as `pnpm start` has them, with a folder of their own for the master key. */
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

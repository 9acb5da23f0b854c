import { fileURLToPath } from 'node:url'
import type { D1Database } from '@cloudflare/workers-types'
import { getPlatformProxy } from 'wrangler'

/** A D1 database as `wrangler dev` has it, kept in a folder and served by a workerd of its own. */
export interface LocalD1 {
  readonly database: D1Database
  close(): Promise<void>
}

/** Opens one over what the folder holds. Close it: its workerd lives until then. */
export const openLocalD1 = async (folder: string): Promise<LocalD1> => {
  const { env, dispose } = await getPlatformProxy<{ readonly DB: D1Database }>({
    configPath: fileURLToPath(new URL('wrangler.jsonc', import.meta.url)),
    persist: { path: folder },
  })
  return { database: env.DB, close: dispose }
}

import { fileURLToPath } from 'node:url'
import type { D1Database } from '@cloudflare/workers-types'
import { getPlatformProxy } from 'wrangler'

/** A D1 database as in `wrangler dev`, stored in a folder and served by its own workerd. */
export interface LocalD1 {
  readonly database: D1Database
  close(): Promise<void>
}

/** Opens a database on the contents of the folder. Close it: its workerd runs until then. */
export const openLocalD1 = async (folder: string): Promise<LocalD1> => {
  const { env, dispose } = await getPlatformProxy<{ readonly DB: D1Database }>({
    configPath: fileURLToPath(new URL('wrangler.jsonc', import.meta.url)),
    persist: { path: folder },
  })
  return { database: env.DB, close: dispose }
}

import { memory } from './memory.ts'
import type { StoreName } from './names.ts'
import { postgres } from './postgres.ts'
import { sqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** All stores that can be measured. */
export const stores: Readonly<Record<StoreName, Store>> = { sqlite, postgres, memory }

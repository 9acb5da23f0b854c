import { account } from './account.ts'
import { auth } from './auth.ts'
import type { Rehearsal } from './case.ts'
import { clients } from './clients.ts'
import { userPools } from './user-pools.ts'
import { users } from './users.ts'

/** Every operation that is built. */
export const rehearsals: readonly Rehearsal[] = [...account, ...auth, ...users, ...userPools, ...clients]

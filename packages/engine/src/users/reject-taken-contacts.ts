import type { PoolRecord, UserRecord, UserStore, VerifiableAttribute } from '@poolhouse/storage'
import { userFailures } from './errors.ts'
import { foldName } from './rules/fold.ts'

/**
 * Throws AliasExistsException if another user signs in with one of the new contacts (H). The store rejects the name only
 * when the contact is verified, which is too late for the user. A preferred username must differ from all names of other
 * users: it would impersonate them, and find this user after they are deleted. The store also rejects that, for concurrent
 * requests.
 *
 * @param options `movesAliases`: for writes by administrators, which can move an alias from another user (M).
 */
export const rejectTakenContacts = async (
  users: UserStore,
  pool: PoolRecord,
  { sub }: UserRecord,
  contacts: Readonly<Partial<Record<VerifiableAttribute | 'preferred_username', string>>>,
  { movesAliases = false }: { readonly movesAliases?: boolean } = {},
): Promise<void> => {
  const { AliasAttributes = [], UsernameAttributes = [] } = pool.settings
  for (const kind of [...(movesAliases ? [] : AliasAttributes), ...UsernameAttributes]) {
    const wanted = kind === 'preferred_username' ? undefined : contacts[kind]
    if (!wanted) continue
    const value = foldName(pool, kind, wanted)
    const holder = await users.findByName(pool.id, value)
    const taken = holder?.names.some((name) => name.kind === kind && name.value === value)
    if (taken && holder?.sub !== sub) throw userFailures.aliasExists(kind)
  }
  const preferred = AliasAttributes.includes('preferred_username') ? contacts.preferred_username : undefined
  if (!preferred) return
  const holder = await users.findByName(pool.id, foldName(pool, 'preferred_username', preferred))
  if (holder && holder.sub !== sub) throw userFailures.aliasExists('preferred_username')
}

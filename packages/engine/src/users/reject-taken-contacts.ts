import type { PoolRecord, UserRecord, UserStore, VerifiableAttribute } from '@poolhouse/storage'
import { userFailures } from './errors.ts'
import { foldName } from './rules/fold.ts'

/**
 * Throws AliasExistsException if another user signs in with one of the new contacts (H). The store would reject the name
 * only when the contact is verified; the user should learn it now. A preferred username must not be any kind of name of
 * another user: it would look like that user, and become the only name of that text when that user is deleted. The store
 * rejects that, too, which decides races.
 *
 * @param options `movesAliases`: an administrator's write may take a contact that is only an alias from its user (M).
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

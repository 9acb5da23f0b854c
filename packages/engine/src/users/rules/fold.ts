import type { PoolRecord, SignInNameKind } from '@poolhouse/storage'
import { asciiDomain } from '../../kernel/encoding/ascii-domain.ts'

/** Whether `Ada` and `ada` are two users. They are in pools that were made without UsernameConfiguration (H). */
const isCaseSensitive = (pool: PoolRecord): boolean => pool.settings.UsernameConfiguration?.CaseSensitive !== false

/** A sign-in name in lower case, if the pool ignores case (H). Phone numbers have no case. */
export const foldCase = (pool: PoolRecord, kind: SignInNameKind, value: string): string =>
  isCaseSensitive(pool) || kind === 'phone_number' ? value : value.toLowerCase()

/**
 * The form in which a sign-in name of a kind is compared in a pool. Spellings of one mailbox whose domain is not ASCII are equal
 * (IDNA; G): otherwise one mailbox could verify the address of another user again.
 */
export const foldName = (pool: PoolRecord, kind: SignInNameKind, value: string): string => {
  const folded = foldCase(pool, kind, value)
  const at = folded.lastIndexOf('@')
  const domain = folded.slice(at + 1)
  return at > 0 && notAscii.test(domain) ? `${folded.slice(0, at)}@${asciiDomain(domain)}` : folded
}

// oxlint-disable-next-line no-control-regex -- all of ASCII
const notAscii = /[^\u0000-\u007f]/

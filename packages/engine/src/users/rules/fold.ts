import type { PoolRecord, SignInNameKind } from '@poolhouse/storage'
import { asciiDomain } from '../../kernel/encoding/ascii-domain.ts'

/** Whether `Ada` and `ada` are different usernames. Default of UsernameConfiguration: true (H). */
const isCaseSensitive = (pool: PoolRecord): boolean => pool.settings.UsernameConfiguration?.CaseSensitive !== false

/** A sign-in name in lower case, if the pool ignores case (H). Phone numbers have no case. */
export const foldCase = (pool: PoolRecord, kind: SignInNameKind, value: string): string =>
  isCaseSensitive(pool) || kind === 'phone_number' ? value : value.toLowerCase()

/**
 * The normalized sign-in name for comparisons in a pool. Domains that are not ASCII are converted (IDNA; G): otherwise two users
 * could verify different spellings of one email address.
 */
export const foldName = (pool: PoolRecord, kind: SignInNameKind, value: string): string => {
  const folded = foldCase(pool, kind, value)
  const at = folded.lastIndexOf('@')
  const domain = folded.slice(at + 1)
  return at > 0 && notAscii.test(domain) ? `${folded.slice(0, at)}@${asciiDomain(domain)}` : folded
}

// oxlint-disable-next-line no-control-regex -- matches all of ASCII
const notAscii = /[^\u0000-\u007f]/

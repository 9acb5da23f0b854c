import type { PoolRecord } from '@poolhouse/storage'

/**
 * The relying party of a pool's passkeys: RelyingPartyId, by default the custom domain, then the prefix domain (H). Undefined if
 * the pool has none of them. Changing it makes earlier passkeys unusable, because each works only for its relying party (H).
 */
export const relyingPartyOf = ({ id, mfa, settings }: PoolRecord): string | undefined => {
  const { CustomDomain, Domain } = settings
  const [region = ''] = id.split('_')
  const ofPrefix = Domain === undefined ? undefined : `${Domain}.auth.${region}.amazoncognito.com`
  return mfa?.webAuthn?.RelyingPartyId ?? CustomDomain ?? ofPrefix
}

/** Whether the pool allows passkeys as a first factor. */
export const allowsPasskeys = ({ settings }: PoolRecord): boolean =>
  settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.includes('WEB_AUTHN') ?? false

/** Whether a passkey with user verification counts as two factors, for users who enabled that. */
export const isMultiFactor = ({ mfa }: PoolRecord): boolean =>
  mfa?.webAuthn?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION'

/** Whether authenticators must verify their user, by PIN or biometrics. Default: `preferred` (M). */
export const userVerificationOf = (pool: PoolRecord): 'required' | 'preferred' =>
  isMultiFactor(pool) ? 'required' : (pool.mfa?.webAuthn?.UserVerification ?? 'preferred')

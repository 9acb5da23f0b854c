/** Changes to the claims of one token. */
export interface ClaimChanges {
  readonly claimsToAddOrOverride?: Readonly<Record<string, unknown>> | null | undefined
  readonly claimsToSuppress?: readonly string[] | null | undefined
}

/** Changes to the scopes of an access token. */
export interface ScopeChanges {
  readonly scopesToAdd?: readonly string[] | null | undefined
  readonly scopesToSuppress?: readonly string[] | null | undefined
}

type Claims = Readonly<Record<string, unknown>>

/** The claims that identify the token, its issuer and its user. No function can change them (H). */
const fixedClaims: ReadonlySet<string> = new Set([
  'acr',
  'amr',
  'at_hash',
  'auth_time',
  'aud',
  'azp',
  'client_id',
  'device_key',
  'event_id',
  'exp',
  'iat',
  'identities',
  'iss',
  'jti',
  'nbf',
  'nonce',
  'origin_jti',
  'sub',
  'token_use',
  'version',
])

/** Other fixed claims of access tokens (L): the username, and the scopes, which `ScopeChanges` changes. */
const fixedAccessClaims: ReadonlySet<string> = new Set(['scope', 'username'])

/** Claims of ID tokens that can be changed only to a string, a number or a boolean (H). */
const plainClaims: ReadonlySet<string> = new Set(['phone_number_verified', 'email_verified', 'updated_at', 'address'])

const isFixed = (name: string): boolean => fixedClaims.has(name) || name.startsWith('cognito:')

/** Applies changes to the claims of an ID token. Changes that are not allowed are ignored (M). */
export const overrideIdClaims = (claims: Claims, changes: ClaimChanges | undefined): Claims =>
  override(claims, changes, (name, value) => !isFixed(name) && !(plainClaims.has(name) && isComplex(value)))

/**
 * Applies changes to the claims of an access token. Changes that are not allowed are ignored (M). `aud` can be added if it
 * is the id of the client (H).
 */
export const overrideAccessClaims = (claims: Claims, changes: (ClaimChanges & ScopeChanges) | undefined): Claims => {
  if (!changes) return claims
  const overridden = override(claims, changes, (name, value) =>
    name === 'aud' ? value === claims.client_id : !isFixed(name) && !fixedAccessClaims.has(name),
  )
  const { scope: _, ...withoutScope } = overridden
  const scopes = overrideScopes(typeof claims.scope === 'string' ? claims.scope : '', changes)
  return scopes === '' ? withoutScope : { ...overridden, scope: scopes }
}

/** A claim that is both added and suppressed is suppressed (H). */
const override = (
  claims: Claims,
  changes: ClaimChanges | undefined,
  permits: (name: string, value: unknown) => boolean,
): Claims => {
  if (!changes) return claims
  const added = Object.entries(changes.claimsToAddOrOverride ?? {}).filter(
    ([name, value]) => !name.startsWith('dev:') && permits(name, value),
  )
  const suppressed = new Set(changes.claimsToSuppress?.filter((name) => permits(name, undefined)))
  const entries = Object.entries({ ...claims, ...Object.fromEntries(added) })
  return Object.fromEntries(entries.filter(([name]) => !suppressed.has(name)))
}

/** Ignores added scopes that contain white space or are reserved (H, M). */
const overrideScopes = (scope: string, { scopesToAdd, scopesToSuppress }: ScopeChanges): string => {
  const added = (scopesToAdd ?? []).filter((name) => /^\S+$/.test(name) && !name.startsWith('aws.cognito'))
  const suppressed = new Set(scopesToSuppress)
  const granted = new Set([...scope.split(' '), ...added])
  return [...granted].filter((name) => name !== '' && !suppressed.has(name)).join(' ')
}

const isComplex = (value: unknown): boolean => typeof value === 'object' && value !== null

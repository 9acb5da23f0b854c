import type { IdentityProviderTypeType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { schemaOf } from '../../users/rules/attributes.ts'
import { providerFailures } from '../errors.ts'
import { providerKinds } from './provider-kinds.ts'

type Mapping = Readonly<Record<string, string>>

/** Attributes that the pool assigns, so no claim can be mapped to them (G). */
const assigned = new Set(['sub', 'identities'])

/**
 * Returns the mapping of a provider. Social providers always map their subject to `username` (H); for OIDC this is the
 * default (H); a SAML provider has no default (H), and its username is the NameID.
 *
 * Throws InvalidParameterException for attributes that are not in the schema of the pool (H), and if `username` cannot be
 * mapped (rule H, message L).
 */
export const attributeMapping = (
  pool: PoolRecord,
  type: IdentityProviderTypeType,
  requested: Mapping | undefined,
): Mapping => {
  const { isSocial, usernameClaim } = providerKinds[type]
  const schema = schemaOf(pool)
  const isAllowed = (name: string): boolean => {
    if (name === 'username') return isSocial ? requested?.[name] === usernameClaim : usernameClaim !== undefined
    return schema.has(name) && !assigned.has(name)
  }
  const unknown = Object.keys(requested ?? {}).filter((name) => !isAllowed(name))
  if (unknown.length > 0) throw providerFailures.unknownAttributes(unknown)
  const byDefault: Mapping = usernameClaim === undefined ? {} : { username: usernameClaim }
  if (requested === undefined) return byDefault
  return isSocial ? { ...requested, ...byDefault } : requested
}

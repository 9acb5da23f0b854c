import type { ClientRecord, PoolRecord } from '@poolhouse/storage'
import type { Triggers } from './triggers.ts'

/** The types of identity providers in trigger events. */
export type FederationProviderType = 'OIDC' | 'SAML' | 'Facebook' | 'Google' | 'SignInWithApple' | 'LoginWithAmazon'

/** The attributes of a user at an identity provider, before they are mapped. */
export interface ExternalSignIn {
  readonly pool: PoolRecord
  readonly client: ClientRecord
  /** The subject of the user at the provider, without a prefix (M). */
  readonly subject: string
  readonly providerName: string
  readonly providerType: FederationProviderType
  /** `samlResponse` of a SAML provider; `tokenResponse`, `idToken` and `userInfo` of the others (H). */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/**
 * Runs the InboundFederation trigger. Call it on every sign-in with an identity provider, before the attributes are mapped (H).
 * Returns the attributes to map instead of those of the provider; undefined if the pool has no such function or it returned an
 * empty map.
 */
export const runInboundFederation = async (
  triggers: Triggers,
  { pool, client, subject, providerName, providerType, attributes }: ExternalSignIn,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const response = await triggers.run(pool, {
    trigger: 'InboundFederation',
    source: 'InboundFederation_ExternalProvider',
    userName: subject,
    clientId: client.id,
    request: { providerName, providerType, attributes },
    response: { userAttributesToMap: null },
  })
  const { userAttributesToMap: changed } = response ?? {}
  return changed && Object.keys(changed).length > 0 ? changed : undefined
}

import type { IdentityProviderTypeType } from '@poolhouse/schemas'
import type { DiscoveredProvider } from '@poolhouse/storage'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { RemoteDocuments } from '../ports/remote-documents.ts'
import { detailFailures } from './errors.ts'
import { oidcEndpoints, type ProviderDetails } from './rules/provider-kinds.ts'

interface Needs {
  readonly clock: Clock
  readonly environment: Pick<Environment, 'acceptsUnreachableIssuers'>
  readonly remoteDocuments: RemoteDocuments
}

/**
 * Reads the published configuration of a provider: the metadata of a SAML provider, from its file or URL, and the discovery
 * document of an OIDC provider whose endpoints are not in the details (H). Returns undefined for other providers, and for an
 * unreachable OIDC provider if the installation accepts that.
 *
 * AWS refreshes SAML metadata within hours (H). Here only UpdateIdentityProvider does, because no sign-in uses it yet.
 *
 * Throws InvalidParameterException if a document cannot be read or lacks required data.
 */
export const discover = async (
  needs: Needs,
  type: IdentityProviderTypeType,
  details: ProviderDetails,
): Promise<DiscoveredProvider | undefined> => {
  if (type === 'SAML') return discoverSaml(needs, details)
  if (type === 'OIDC' && oidcEndpoints.some((name) => !details[name])) return discoverOidc(needs, details)
  return undefined
}

const discoverSaml = async (needs: Needs, details: ProviderDetails): Promise<DiscoveredProvider> => {
  const text = details['MetadataFile'] ?? (await readMetadata(needs, details['MetadataURL'] ?? ''))
  const { readSamlMetadata } = await import('./saml-metadata.ts')
  return { protocol: 'SAML', ...readSamlMetadata(text), fetchedAt: needs.clock.now() }
}

const readMetadata = async ({ remoteDocuments }: Needs, url: string): Promise<string> => {
  const document = await remoteDocuments.read(url)
  if (document.kind === 'rejected') throw detailFailures.metadataStatus(document.status, url)
  if (document.kind === 'unreachable') throw detailFailures.metadataUnreachable(url, document.reason)
  return document.text
}

/** Reads the discovery document (OpenID Connect Discovery 1.0, section 4). Its endpoints must be https. */
const discoverOidc = async (
  { clock, environment, remoteDocuments }: Needs,
  { oidc_issuer: issuer = '', ...details }: ProviderDetails,
): Promise<DiscoveredProvider | undefined> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const document = await remoteDocuments.read(url)
  if (document.kind === 'rejected') throw detailFailures.discovery(url, `status code ${document.status}`)
  if (document.kind === 'unreachable') {
    if (environment.acceptsUnreachableIssuers) return undefined
    throw detailFailures.discovery(url, document.reason)
  }
  const published = parseObject(document.text)
  // RFC 8414, section 3.3: a document of another issuer must not be used.
  if (withoutSlash(published['issuer']) !== withoutSlash(issuer)) {
    throw detailFailures.discovery(url, 'its document is of another issuer')
  }
  const endpoint = (detail: string, member: string): string => {
    const endpointUrl = details[detail] ?? published[member]
    if (typeof endpointUrl === 'string' && endpointUrl.startsWith('https://') && URL.canParse(endpointUrl)) {
      return endpointUrl
    }
    throw detailFailures.discovery(url, `its document has no https ${member}`)
  }
  return {
    protocol: 'OIDC',
    authorizeUrl: endpoint('authorize_url', 'authorization_endpoint'),
    tokenUrl: endpoint('token_url', 'token_endpoint'),
    attributesUrl: endpoint('attributes_url', 'userinfo_endpoint'),
    keysUrl: endpoint('jwks_uri', 'jwks_uri'),
    fetchedAt: clock.now(),
  }
}

const withoutSlash = (issuer: unknown): unknown => (typeof issuer === 'string' ? issuer.replace(/\/$/, '') : issuer)

const parseObject = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  } catch {
    return {}
  }
}

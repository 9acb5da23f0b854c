import type { IdentityProviderTypeType } from '@poolhouse/schemas'
import { detailFailures, providerFailures } from '../errors.ts'

/** ProviderDetails: strings by name. */
export type ProviderDetails = Readonly<Record<string, string>>

/** The rules of one type of provider (behaviour: identity providers, section 4; user pools, section 8). */
export interface ProviderKind {
  /** The name of a social provider must be its type, and no other provider may have it, so a pool has at most one of each (H). */
  readonly isSocial: boolean
  /** The claim that becomes the username (H). */
  readonly usernameClaim?: string
  /** Throws InvalidParameterException for details that are missing or invalid. */
  readonly check: (details: ProviderDetails) => void
  /** The details that the service adds. They override those of the request. */
  readonly derive: (details: ProviderDetails) => ProviderDetails
}

/** Throws `failure` unless all details are present. */
const requireDetails =
  (names: readonly string[], failure: () => Error) =>
  (details: ProviderDetails): void => {
    if (names.some((name) => !details[name])) throw failure()
  }

const requireSocial = requireDetails(['client_id', 'client_secret', 'authorize_scopes'], detailFailures.social)
const requireApple = requireDetails(['client_id', 'team_id', 'key_id', 'private_key'], detailFailures.apple)
const requireOidc = requireDetails(
  ['client_id', 'authorize_scopes', 'oidc_issuer', 'attributes_request_method'],
  detailFailures.oidc,
)

/** The version of the Graph API that a Facebook provider without `api_version` uses (L: the one in the documentation). */
const facebookVersion = 'v17.0'

/** The endpoints of an OpenID Connect provider, which its discovery document or the request provides. */
export const oidcEndpoints = ['authorize_url', 'token_url', 'attributes_url', 'jwks_uri'] as const

const checkOidc = (details: ProviderDetails): void => {
  requireOidc(details)
  const { attributes_request_method: method = '' } = details
  if (method !== 'GET' && method !== 'POST') throw detailFailures.requestMethod(method)
  for (const name of ['oidc_issuer', ...oidcEndpoints]) {
    const url = details[name]
    if (url && !(url.startsWith('https://') && URL.canParse(url))) throw detailFailures.notHttps()
  }
}

const checkSaml = (details: ProviderDetails): void => {
  if (details['ActiveEncryptionCertificate'] !== undefined)
    throw detailFailures.invalidKey('ActiveEncryptionCertificate')
  if (!details['MetadataURL'] && !details['MetadataFile']) throw detailFailures.noMetadata()
  if (details['MetadataURL'] && details['MetadataFile']) throw detailFailures.twoMetadata()
  for (const name of ['IDPSignout', 'IDPInit', 'EncryptedResponses']) {
    const value = details[name]
    if (value !== undefined && !/^(true|false)$/i.test(value)) throw detailFailures.notBoolean(name)
  }
  const { RequestSigningAlgorithm: algorithm } = details
  if (algorithm !== undefined && algorithm !== 'rsa-sha256') throw detailFailures.signingAlgorithm()
}

export const providerKinds: Readonly<Record<IdentityProviderTypeType, ProviderKind>> = {
  Google: {
    isSocial: true,
    usernameClaim: 'sub',
    check: requireSocial,
    derive: () => ({
      attributes_url: 'https://people.googleapis.com/v1/people/me?personFields=',
      attributes_url_add_attributes: 'true',
      authorize_url: 'https://accounts.google.com/o/oauth2/v2/auth',
      oidc_issuer: 'https://accounts.google.com',
      token_request_method: 'POST',
      token_url: 'https://www.googleapis.com/oauth2/v4/token',
    }),
  },
  Facebook: {
    isSocial: true,
    usernameClaim: 'id',
    check: requireSocial,
    derive: ({ api_version: version = facebookVersion }) => ({
      attributes_url: `https://graph.facebook.com/${version}/me?fields=`,
      attributes_url_add_attributes: 'true',
      authorize_url: `https://www.facebook.com/${version}/dialog/oauth`,
      token_request_method: 'GET',
      token_url: `https://graph.facebook.com/${version}/oauth/access_token`,
    }),
  },
  LoginWithAmazon: {
    isSocial: true,
    usernameClaim: 'user_id',
    check: requireSocial,
    derive: () => ({
      attributes_url: 'https://api.amazon.com/user/profile',
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://www.amazon.com/ap/oa',
      token_request_method: 'POST',
      token_url: 'https://api.amazon.com/auth/o2/token',
    }),
  },
  SignInWithApple: {
    isSocial: true,
    usernameClaim: 'sub',
    check: requireApple,
    derive: () => ({
      attributes_url_add_attributes: 'false',
      authorize_url: 'https://appleid.apple.com/auth/authorize',
      oidc_issuer: 'https://appleid.apple.com',
      token_request_method: 'POST',
      token_url: 'https://appleid.apple.com/auth/token',
    }),
  },
  OIDC: {
    isSocial: false,
    usernameClaim: 'sub',
    check: checkOidc,
    derive: () => ({ attributes_url_add_attributes: 'false' }),
  },
  SAML: {
    isSocial: false,
    check: checkSaml,
    derive: ({ EncryptedResponses = 'false' }) => ({ EncryptedResponses }),
  },
}

const socialNames = new Set(Object.entries(providerKinds).flatMap(([name, { isSocial }]) => (isSocial ? [name] : [])))

/** Throws InvalidParameterException if the name of a social provider is not its type, or another provider has such a name (H). */
export const checkName = (name: string, type: IdentityProviderTypeType): void => {
  if (name !== type && (providerKinds[type].isSocial || socialNames.has(name))) {
    throw providerFailures.nameOfType(name, type)
  }
}

/** Throws InvalidParameterException for step-up levels of a provider that is not OIDC (rule H, message L). */
export const checkLevels = (type: IdentityProviderTypeType, levels: object | undefined): void => {
  if (levels && Object.keys(levels).length > 0 && type !== 'OIDC') throw providerFailures.levelsWithoutOidc()
}

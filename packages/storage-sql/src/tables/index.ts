import { brandingAssets } from './branding-assets.ts'
import { brandingStyles } from './branding-styles.ts'
import { buckets } from './buckets.ts'
import { clientTerms } from './client-terms.ts'
import { clients } from './clients.ts'
import { devices } from './devices.ts'
import { domains } from './domains.ts'
import { facts } from './facts.ts'
import { grants } from './grants.ts'
import { groups } from './groups.ts'
import { identityProviders } from './identity-providers.ts'
import { importJobs } from './import-jobs.ts'
import { importParts } from './import-parts.ts'
import { memberships } from './memberships.ts'
import { passkeys } from './passkeys.ts'
import { pools } from './pools.ts'
import { providerIdentifiers } from './provider-identifiers.ts'
import { refreshTokens } from './refresh-tokens.ts'
import { replicas } from './replicas.ts'
import { resourceServers } from './resource-servers.ts'
import { samlKeys } from './saml-keys.ts'
import { schemaVersion } from './schema-version.ts'
import { signingKeys } from './signing-keys.ts'
import { oneTimeIds } from './one-time-ids.ts'
import type { RowOf } from './table.ts'
import { uiCustomizations } from './ui-customizations.ts'
import { authEvents } from './auth-events.ts'
import { riskConfigurations } from './risk-configurations.ts'
import { unknownUsers } from './unknown-users.ts'
import { userNames } from './user-names.ts'
import { userSearch } from './user-search.ts'
import { userCounts } from './user-counts.ts'
import { users } from './users.ts'

/** The tables of documents, one for each type. */
export const documentTables = {
  pools,
  clients,
  groups,
  memberships,
  resourceServers,
  devices,
  passkeys,
  clientTerms,
  brandingStyles,
  brandingAssets,
  uiCustomizations,
  replicas,
  domains,
  identityProviders,
  providerIdentifiers,
  samlKeys,
  authEvents,
  riskConfigurations,
  importJobs,
  importParts,
  unknownUsers,
} as const

/**
 * Every table. Times are milliseconds since the epoch. All keys start with the pool, except in tables of the installation
 * and those of pools, clients and domains, which are looked up by id alone.
 */
export const tables = {
  schema_version: schemaVersion,
  facts,
  buckets,
  pools,
  clients,
  groups,
  memberships,
  resource_servers: resourceServers,
  devices,
  passkeys,
  client_terms: clientTerms,
  branding_styles: brandingStyles,
  branding_assets: brandingAssets,
  ui_customizations: uiCustomizations,
  replicas,
  domains,
  identity_providers: identityProviders,
  provider_identifiers: providerIdentifiers,
  saml_keys: samlKeys,
  auth_events: authEvents,
  risk_configurations: riskConfigurations,
  import_jobs: importJobs,
  import_parts: importParts,
  unknown_users: unknownUsers,
  signing_keys: signingKeys,
  users,
  user_names: userNames,
  user_search: userSearch,
  user_counts: userCounts,
  grants,
  refresh_tokens: refreshTokens,
  one_time_ids: oneTimeIds,
} as const

/** The rows of every table, for the query builder. */
export type Tables = { readonly [Name in keyof typeof tables]: RowOf<(typeof tables)[Name]> }

export type { BucketRow } from './buckets.ts'
export type { FactRow } from './facts.ts'
export type { GrantRow } from './grants.ts'
export type { RefreshTokenRow } from './refresh-tokens.ts'
export type { SigningKeyRow } from './signing-keys.ts'
export type { OneTimeIdRow } from './one-time-ids.ts'
export type { UserNameRow } from './user-names.ts'
export type { UserSearchRow } from './user-search.ts'
export type { UserCountRow } from './user-counts.ts'
export type { UserRow } from './users.ts'

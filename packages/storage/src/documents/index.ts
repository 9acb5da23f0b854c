import { brandingAssetDocuments } from './branding-assets.ts'
import { brandingStyleDocuments } from './branding-styles.ts'
import { clientTermsDocuments } from './client-terms.ts'
import { clientDocuments } from './clients.ts'
import { deviceDocuments } from './devices.ts'
import { domainDocuments } from './domains.ts'
import { groupDocuments } from './groups.ts'
import { identityProviderDocuments, providerIdentifierDocuments } from './identity-providers.ts'
import { importJobDocuments, importPartDocuments } from './import-jobs.ts'
import { membershipDocuments } from './memberships.ts'
import { passkeyDocuments } from './passkeys.ts'
import { poolDocuments } from './pools.ts'
import { replicaDocuments } from './replicas.ts'
import { resourceServerDocuments } from './resource-servers.ts'
import { uiCustomizationDocuments } from './ui-customizations.ts'
import { samlKeyDocuments } from './saml-keys.ts'
import { authEventDocuments } from './auth-events.ts'
import { riskConfigurationDocuments } from './risk-configurations.ts'
import { unknownUserDocuments } from './unknown-users.ts'

/** Every document type. Owners come before the types that they own. */
export const documentTypes = {
  pools: poolDocuments,
  clients: clientDocuments,
  groups: groupDocuments,
  memberships: membershipDocuments,
  resourceServers: resourceServerDocuments,
  devices: deviceDocuments,
  passkeys: passkeyDocuments,
  clientTerms: clientTermsDocuments,
  brandingStyles: brandingStyleDocuments,
  brandingAssets: brandingAssetDocuments,
  uiCustomizations: uiCustomizationDocuments,
  replicas: replicaDocuments,
  domains: domainDocuments,
  identityProviders: identityProviderDocuments,
  providerIdentifiers: providerIdentifierDocuments,
  samlKeys: samlKeyDocuments,
  authEvents: authEventDocuments,
  riskConfigurations: riskConfigurationDocuments,
  importJobs: importJobDocuments,
  importParts: importPartDocuments,
  unknownUsers: unknownUserDocuments,
} as const

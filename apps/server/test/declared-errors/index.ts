import { account } from './account.ts'
import { auth } from './auth.ts'
import { branding } from './branding.ts'
import type { OperationCases } from './define-case.ts'
import { clients } from './clients.ts'
import { domains } from './domains.ts'
import { devices } from './devices.ts'
import { groups } from './groups.ts'
import { identityProviders } from './identity-providers.ts'
import { imports } from './imports.ts'
import { mfa } from './mfa.ts'
import { monitoring } from './monitoring.ts'
import { replicas } from './replicas.ts'
import { resourceServers } from './resource-servers.ts'
import { sessions } from './sessions.ts'
import { tags } from './tags.ts'
import { terms } from './terms.ts'
import { userPools } from './user-pools.ts'
import { users } from './users.ts'
import { webauthn } from './webauthn.ts'

/** Every operation that is built. */
export const operationCases: readonly OperationCases[] = [
  ...account,
  ...auth,
  ...users,
  ...userPools,
  ...clients,
  ...groups,
  ...devices,
  ...mfa,
  ...resourceServers,
  ...domains,
  ...sessions,
  ...identityProviders,
  ...tags,
  ...branding,
  ...monitoring,
  ...replicas,
  ...terms,
  ...webauthn,
  ...imports,
]

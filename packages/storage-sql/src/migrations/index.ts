import { firstTables } from './0001-first-tables.ts'
import { endedByPool } from './0002-ended-by-pool.ts'
import { usersCountedInParts } from './0003-users-counted-in-parts.ts'
import { facts } from './0004-facts.ts'
import { keysOfUsersUnchecked } from './0005-keys-of-users-unchecked.ts'
import { poolsBeingDeleted } from './0006-pools-being-deleted.ts'
import { groups } from './0007-groups.ts'
import { limits } from './0008-limits.ts'
import { resourceServers } from './0009-resource-servers.ts'
import { devices } from './0010-devices.ts'
import { brandingTermsReplicas } from './0011-branding-terms-replicas.ts'
import { identityProviders } from './0012-identity-providers.ts'
import { namesOfAllKinds } from './0013-names-of-all-kinds.ts'
import { unconfirmedUsers } from './0014-unconfirmed-users.ts'
import { monitoring } from './0015-monitoring.ts'
import { standardTableNames } from './0016-standard-table-names.ts'
import { passkeys } from './0017-passkeys.ts'
import { imports } from './0018-imports.ts'
import { assurance } from './0019-assurance.ts'
import { searchedByValue } from './0020-searched-by-value.ts'
import type { Migration } from './migration.ts'

/** All migrations, oldest first: the version of each is its position, counted from 1. */
export const migrations: readonly Migration[] = [
  firstTables,
  endedByPool,
  usersCountedInParts,
  facts,
  keysOfUsersUnchecked,
  poolsBeingDeleted,
  groups,
  limits,
  resourceServers,
  devices,
  brandingTermsReplicas,
  identityProviders,
  namesOfAllKinds,
  unconfirmedUsers,
  monitoring,
  standardTableNames,
  passkeys,
  imports,
  assurance,
  searchedByValue,
]

import { clientDocuments } from './clients.ts'
import { deviceDocuments } from './devices.ts'
import { groupDocuments } from './groups.ts'
import { membershipDocuments } from './memberships.ts'
import { poolDocuments } from './pools.ts'
import { resourceServerDocuments } from './resource-servers.ts'
import { unknownUserDocuments } from './unknown-users.ts'

/** Every type of document. An owner stands before what it owns. */
export const documentTypes = {
  pools: poolDocuments,
  clients: clientDocuments,
  groups: groupDocuments,
  memberships: membershipDocuments,
  resourceServers: resourceServerDocuments,
  devices: deviceDocuments,
  unknownUsers: unknownUserDocuments,
} as const

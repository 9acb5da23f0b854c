import type { UserPoolClientDescription, UserPoolClientType } from '@poolhouse/schemas'
import type { ClientRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { openSecrets } from './open-secrets.ts'

/** Describes a client with all settings and its secret (H): the older one if there are two (L). */
export const describeClient = async (sealer: Sealer, client: ClientRecord): Promise<UserPoolClientType> => {
  const [secret] = await openSecrets(sealer, client)
  return {
    UserPoolId: client.poolId,
    ClientName: client.name,
    ClientId: client.id,
    ...(secret && { ClientSecret: new TextDecoder().decode(secret) }),
    LastModifiedDate: client.modifiedAt / 1000,
    CreationDate: client.createdAt / 1000,
    ...client.settings,
  }
}

/** Describes a client for lists (H). */
export const summarizeClient = ({ id, poolId, name }: ClientRecord): UserPoolClientDescription => ({
  ClientId: id,
  UserPoolId: poolId,
  ClientName: name,
})

import type { ClientStore } from '@poolhouse/storage'
import { createBoundedMap } from '../kernel/bounded-map.ts'

/** Finds the pool of an input, by its UserPoolId or ClientId; returns a promise only if the store must be read. */
export type PoolOfInput = (input: unknown) => string | undefined | Promise<string | undefined>

/** Maximum number of clients whose pool is cached. A client never changes its pool. */
const clientsKept = 2000

/** Creates the function. */
export const createPoolOfInput = ({ clients }: { readonly clients: ClientStore }): PoolOfInput => {
  const poolOfClient = createBoundedMap<string, string>(clientsKept)

  const find = async (clientId: string): Promise<string | undefined> => {
    const poolId = (await clients.find(clientId))?.poolId
    if (poolId !== undefined) poolOfClient.set(clientId, poolId)
    return poolId
  }

  return (input) => {
    const { UserPoolId, ClientId } = input as { readonly UserPoolId?: string; readonly ClientId?: string }
    if (UserPoolId !== undefined || ClientId === undefined) return UserPoolId
    return poolOfClient.get(ClientId) ?? find(ClientId)
  }
}

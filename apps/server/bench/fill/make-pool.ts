import { createEngine, type Ports } from '@poolhouse/engine'
import type { PoolRecord, UserRecord } from '@poolhouse/storage'
import { attributesOf, password, usernameOf } from './person.ts'

/** A pool with a client and one user. */
export interface NewPool {
  readonly pool: PoolRecord
  readonly clientId: string
  /** The first user, created by AdminCreateUser and AdminSetUserPassword. */
  readonly model: UserRecord
}

/** Creates the pool, client and user with operations of the API. */
export const makePool = async (ports: Ports, masterKey: Uint8Array, name: string): Promise<NewPool> => {
  const engine = await createEngine(ports, { masterKey })
  const call = { requestId: ports.random.uuid() }
  const { UserPool } = await engine.api.invoke('CreateUserPool', { PoolName: name }, call)
  const UserPoolId = UserPool?.Id ?? ''
  const flows = ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] as const
  const client = { UserPoolId, ClientName: 'bench', ExplicitAuthFlows: [...flows] }
  const { UserPoolClient } = await engine.api.invoke('CreateUserPoolClient', client, call)

  const user = { UserPoolId, Username: usernameOf(0) }
  const UserAttributes = Object.entries(attributesOf(user.Username)).map(([Name, Value]) => ({ Name, Value }))
  await engine.api.invoke('AdminCreateUser', { ...user, UserAttributes, MessageAction: 'SUPPRESS' }, call)
  await engine.api.invoke('AdminSetUserPassword', { ...user, Password: password, Permanent: true }, call)

  const pool = await ports.pools.find(UserPoolId)
  const model = await ports.users.findByName(UserPoolId, user.Username)
  if (!pool || !model) throw new Error('The pool or its first user does not exist.')
  return { pool, clientId: UserPoolClient?.ClientId ?? '', model }
}

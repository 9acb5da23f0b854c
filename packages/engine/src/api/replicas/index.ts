import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createUserPoolReplica } from './create-user-pool-replica.ts'
import { deleteUserPoolReplica } from './delete-user-pool-replica.ts'
import { listUserPoolReplicas } from './list-user-pool-replicas.ts'
import { updateUserPoolReplica } from './update-user-pool-replica.ts'

/** The operations for replicas. */
export const replicas = {
  CreateUserPoolReplica: createUserPoolReplica,
  DeleteUserPoolReplica: deleteUserPoolReplica,
  ListUserPoolReplicas: listUserPoolReplicas,
  UpdateUserPoolReplica: updateUserPoolReplica,
} satisfies Handlers<OperationsOn<'replicas'>>

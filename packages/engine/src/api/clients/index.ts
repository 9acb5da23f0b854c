import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createUserPoolClient } from './create-user-pool-client.ts'
import { deleteUserPoolClient } from './delete-user-pool-client.ts'
import { describeUserPoolClient } from './describe-user-pool-client.ts'
import { listUserPoolClients } from './list-user-pool-clients.ts'
import { updateUserPoolClient } from './update-user-pool-client.ts'

/** The operations on app clients. */
export const clients = {
  CreateUserPoolClient: createUserPoolClient,
  DeleteUserPoolClient: deleteUserPoolClient,
  DescribeUserPoolClient: describeUserPoolClient,
  ListUserPoolClients: listUserPoolClients,
  UpdateUserPoolClient: updateUserPoolClient,
} satisfies Partial<Handlers<OperationsOn<'clients'>>>

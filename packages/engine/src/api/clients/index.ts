import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { addUserPoolClientSecret } from './add-user-pool-client-secret.ts'
import { createUserPoolClient } from './create-user-pool-client.ts'
import { deleteUserPoolClientSecret } from './delete-user-pool-client-secret.ts'
import { deleteUserPoolClient } from './delete-user-pool-client.ts'
import { describeUserPoolClient } from './describe-user-pool-client.ts'
import { listUserPoolClientSecrets } from './list-user-pool-client-secrets.ts'
import { listUserPoolClients } from './list-user-pool-clients.ts'
import { updateUserPoolClient } from './update-user-pool-client.ts'

/** The operations on app clients. */
export const clients = {
  AddUserPoolClientSecret: addUserPoolClientSecret,
  CreateUserPoolClient: createUserPoolClient,
  DeleteUserPoolClient: deleteUserPoolClient,
  DeleteUserPoolClientSecret: deleteUserPoolClientSecret,
  DescribeUserPoolClient: describeUserPoolClient,
  ListUserPoolClientSecrets: listUserPoolClientSecrets,
  ListUserPoolClients: listUserPoolClients,
  UpdateUserPoolClient: updateUserPoolClient,
} satisfies Partial<Handlers<OperationsOn<'clients'>>>

import type { OperationsOn } from '@poolhouse/schemas'
import type { Handlers } from '../handler.ts'
import { createResourceServer } from './create-resource-server.ts'
import { deleteResourceServer } from './delete-resource-server.ts'
import { describeResourceServer } from './describe-resource-server.ts'
import { listResourceServers } from './list-resource-servers.ts'
import { updateResourceServer } from './update-resource-server.ts'

/** The operations for resource servers. */
export const resourceServers = {
  CreateResourceServer: createResourceServer,
  DeleteResourceServer: deleteResourceServer,
  DescribeResourceServer: describeResourceServer,
  ListResourceServers: listResourceServers,
  UpdateResourceServer: updateResourceServer,
} satisfies Handlers<OperationsOn<'resource-servers'>>

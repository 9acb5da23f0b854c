import type { GroupType } from '@poolhouse/schemas'
import type { GroupRecord } from '@poolhouse/storage'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** Describes a group for responses. Members that were never set are absent (H). */
export const describeGroup = (group: GroupRecord): GroupType =>
  omitUndefined({
    GroupName: group.name,
    UserPoolId: group.poolId,
    Description: group.description,
    RoleArn: group.roleArn,
    Precedence: group.precedence,
    LastModifiedDate: group.modifiedAt / 1000,
    CreationDate: group.createdAt / 1000,
  })

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, PaginationKeyType, RegionNameType, UserPoolIdType, UserPoolTagsType } from './common.ts'

/** Input of CreateUserPoolReplica. */
export const CreateUserPoolReplicaRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /** Region to replicate the pool to, such as `us-west-2`. It must not be the Region of the pool. */
  RegionName: RegionNameType,
  /** Tags of the replica, at most 50. */
  UserPoolTags: UserPoolTagsType.optional(),
})

/** Input of CreateUserPoolReplica. */
export type CreateUserPoolReplicaRequest = z.infer<typeof CreateUserPoolReplicaRequest>

/**
 * Status of a replica. `CREATING`: it is being created. `ACTIVE`: it serves requests. `INACTIVE`: it exists, but does
 * not serve requests. `DELETING`: it is being deleted.
 */
export const ReplicaStatusType = z.enum(['CREATING', 'ACTIVE', 'INACTIVE', 'DELETING'])

/**
 * Status of a replica. `CREATING`: it is being created. `ACTIVE`: it serves requests. `INACTIVE`: it exists, but does
 * not serve requests. `DELETING`: it is being deleted.
 */
export type ReplicaStatusType = z.infer<typeof ReplicaStatusType>

/** Role of a replica: `PRIMARY` is the original pool, `SECONDARY` a copy. */
export const ReplicaRoleType = z.enum(['PRIMARY', 'SECONDARY'])

/** Role of a replica: `PRIMARY` is the original pool, `SECONDARY` a copy. */
export type ReplicaRoleType = z.infer<typeof ReplicaRoleType>

/** A user pool in one Region. */
export const UserPoolReplicaType = z.object({
  /** Region of the replica, such as `us-west-2`. */
  RegionName: RegionNameType.optional(),
  /** Status of the replica. */
  Status: ReplicaStatusType.optional(),
  /** Whether this is the original pool or a copy. */
  Role: ReplicaRoleType.optional(),
  /** ARN of the pool in that Region. */
  UserPoolArn: ArnType.optional(),
})

/** A user pool in one Region. */
export type UserPoolReplicaType = z.infer<typeof UserPoolReplicaType>

/** Output of CreateUserPoolReplica. */
export const CreateUserPoolReplicaResponse = z.object({
  /** The replica, with its new status. */
  UserPoolReplica: UserPoolReplicaType.optional(),
})

/** Output of CreateUserPoolReplica. */
export type CreateUserPoolReplicaResponse = z.infer<typeof CreateUserPoolReplicaResponse>

/** Input of DeleteUserPoolReplica. */
export const DeleteUserPoolReplicaRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /** Region of the replica, such as `us-west-2`. */
  RegionName: RegionNameType,
})

/** Input of DeleteUserPoolReplica. */
export type DeleteUserPoolReplicaRequest = z.infer<typeof DeleteUserPoolReplicaRequest>

/** Output of DeleteUserPoolReplica. */
export const DeleteUserPoolReplicaResponse = z.object({
  /** The replica, with its new status. */
  UserPoolReplica: UserPoolReplicaType.optional(),
})

/** Output of DeleteUserPoolReplica. */
export type DeleteUserPoolReplicaResponse = z.infer<typeof DeleteUserPoolReplicaResponse>

/** Input of ListUserPoolReplicas. */
export const ListUserPoolReplicasRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Input of ListUserPoolReplicas. */
export type ListUserPoolReplicasRequest = z.infer<typeof ListUserPoolReplicasRequest>

/** Replicas on a page. */
export const UserPoolReplicaListType = z.array(UserPoolReplicaType)

/** Replicas on a page. */
export type UserPoolReplicaListType = z.infer<typeof UserPoolReplicaListType>

/** Output of ListUserPoolReplicas. */
export const ListUserPoolReplicasResponse = z.object({
  /** Replicas on this page. */
  UserPoolReplicas: UserPoolReplicaListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListUserPoolReplicas. */
export type ListUserPoolReplicasResponse = z.infer<typeof ListUserPoolReplicasResponse>

/** New status: `ACTIVE` lets the replica serve requests, `INACTIVE` does not. */
export const UpdateReplicaStatusType = z.enum(['ACTIVE', 'INACTIVE'])

/** New status: `ACTIVE` lets the replica serve requests, `INACTIVE` does not. */
export type UpdateReplicaStatusType = z.infer<typeof UpdateReplicaStatusType>

/** Input of UpdateUserPoolReplica. */
export const UpdateUserPoolReplicaRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /** Region of the replica, such as `us-west-2`. */
  RegionName: RegionNameType,
  /** New status of the replica: `ACTIVE` or `INACTIVE`. */
  Status: UpdateReplicaStatusType,
})

/** Input of UpdateUserPoolReplica. */
export type UpdateUserPoolReplicaRequest = z.infer<typeof UpdateUserPoolReplicaRequest>

/** Output of UpdateUserPoolReplica. */
export const UpdateUserPoolReplicaResponse = z.object({
  /** The replica, with its new status. */
  UserPoolReplica: UserPoolReplicaType.optional(),
})

/** Output of UpdateUserPoolReplica. */
export type UpdateUserPoolReplicaResponse = z.infer<typeof UpdateUserPoolReplicaResponse>

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, PaginationKeyType, RegionNameType, UserPoolIdType, UserPoolTagsType } from './common.ts'

/** Input of CreateUserPoolReplica. */
export const CreateUserPoolReplicaRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /** Region to copy the pool to. */
  RegionName: RegionNameType,
  /** Tags for the replica, at most 50. */
  UserPoolTags: UserPoolTagsType.optional(),
})

/** Input of CreateUserPoolReplica. */
export type CreateUserPoolReplicaRequest = z.infer<typeof CreateUserPoolReplicaRequest>

/**
 * `CREATING` is being copied, `ACTIVE` serves requests, `INACTIVE` is kept but does not serve, `DELETING` is being
 * removed.
 */
export const ReplicaStatusType = z.enum(['CREATING', 'ACTIVE', 'INACTIVE', 'DELETING'])

/**
 * `CREATING` is being copied, `ACTIVE` serves requests, `INACTIVE` is kept but does not serve, `DELETING` is being
 * removed.
 */
export type ReplicaStatusType = z.infer<typeof ReplicaStatusType>

/** `PRIMARY` is the original pool, `SECONDARY` a copy. */
export const ReplicaRoleType = z.enum(['PRIMARY', 'SECONDARY'])

/** `PRIMARY` is the original pool, `SECONDARY` a copy. */
export type ReplicaRoleType = z.infer<typeof ReplicaRoleType>

/** A user pool as it exists in one Region. */
export const UserPoolReplicaType = z.object({
  /** Region of the replica, such as `us-west-2`. */
  RegionName: RegionNameType.optional(),
  /** What the replica is doing. */
  Status: ReplicaStatusType.optional(),
  /** Whether this is the original or a copy. */
  Role: ReplicaRoleType.optional(),
  /** ARN of the pool in that Region. */
  UserPoolArn: ArnType.optional(),
})

/** A user pool as it exists in one Region. */
export type UserPoolReplicaType = z.infer<typeof UserPoolReplicaType>

/** Output of CreateUserPoolReplica. */
export const CreateUserPoolReplicaResponse = z.object({
  /** The replica after the call. */
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
  /** The replica after the call. */
  UserPoolReplica: UserPoolReplicaType.optional(),
})

/** Output of DeleteUserPoolReplica. */
export type DeleteUserPoolReplicaResponse = z.infer<typeof DeleteUserPoolReplicaResponse>

/** Input of ListUserPoolReplicas. */
export const ListUserPoolReplicasRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Input of ListUserPoolReplicas. */
export type ListUserPoolReplicasRequest = z.infer<typeof ListUserPoolReplicasRequest>

/** Replicas of a page. */
export const UserPoolReplicaListType = z.array(UserPoolReplicaType)

/** Replicas of a page. */
export type UserPoolReplicaListType = z.infer<typeof UserPoolReplicaListType>

/** Output of ListUserPoolReplicas. */
export const ListUserPoolReplicasResponse = z.object({
  /** Replicas of this page. */
  UserPoolReplicas: UserPoolReplicaListType.optional(),
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListUserPoolReplicas. */
export type ListUserPoolReplicasResponse = z.infer<typeof ListUserPoolReplicasResponse>

/** `ACTIVE` lets the replica serve requests, `INACTIVE` stops it. */
export const UpdateReplicaStatusType = z.enum(['ACTIVE', 'INACTIVE'])

/** `ACTIVE` lets the replica serve requests, `INACTIVE` stops it. */
export type UpdateReplicaStatusType = z.infer<typeof UpdateReplicaStatusType>

/** Input of UpdateUserPoolReplica. */
export const UpdateUserPoolReplicaRequest = z.object({
  /** Id of the user pool. */
  UserPoolId: UserPoolIdType,
  /** Region of the replica, such as `us-west-2`. */
  RegionName: RegionNameType,
  /** Whether the replica is to serve requests. */
  Status: UpdateReplicaStatusType,
})

/** Input of UpdateUserPoolReplica. */
export type UpdateUserPoolReplicaRequest = z.infer<typeof UpdateUserPoolReplicaRequest>

/** Output of UpdateUserPoolReplica. */
export const UpdateUserPoolReplicaResponse = z.object({
  /** The replica after the call. */
  UserPoolReplica: UserPoolReplicaType.optional(),
})

/** Output of UpdateUserPoolReplica. */
export type UpdateUserPoolReplicaResponse = z.infer<typeof UpdateUserPoolReplicaResponse>

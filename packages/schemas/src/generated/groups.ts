// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  ArnType,
  DateType,
  PaginationKey,
  QueryLimitType,
  UserPoolIdType,
  UsernameType,
  UsersListType,
} from './common.ts'
import { matchesPattern } from './runtime/pattern.ts'

/** Name of a group, unique in its pool: 1 to 128 characters without spaces. */
export const GroupNameType = z.string().min(1).max(128).check(matchesPattern('^(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)$'))

/** Name of a group, unique in its pool: 1 to 128 characters without spaces. */
export type GroupNameType = z.infer<typeof GroupNameType>

/** Input of AdminAddUserToGroup. */
export const AdminAddUserToGroupRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Name of the group, 1 to 128 characters without spaces. */
  GroupName: GroupNameType,
})

/** Input of AdminAddUserToGroup. */
export type AdminAddUserToGroupRequest = z.infer<typeof AdminAddUserToGroupRequest>

/** Input of AdminListGroupsForUser. */
export const AdminListGroupsForUserRequest = z.object({
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 1 to 60. Default: 60. 0 is rejected. */
  Limit: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of AdminListGroupsForUser. */
export type AdminListGroupsForUserRequest = z.infer<typeof AdminListGroupsForUserRequest>

/** Free text, at most 2,048 characters. */
export const DescriptionType = z.string().max(2048)

/** Free text, at most 2,048 characters. */
export type DescriptionType = z.infer<typeof DescriptionType>

/** Rank of a group, 0 or more. A lower number is a higher rank. */
export const PrecedenceType = z.int().min(0).max(2147483647)

/** Rank of a group, 0 or more. A lower number is a higher rank. */
export type PrecedenceType = z.infer<typeof PrecedenceType>

/** A group of a user pool, with the role and rank of its members. */
export const GroupType = z.object({
  /** Name of the group, 1 to 128 characters without spaces. */
  GroupName: GroupNameType.optional(),
  /** Id of the user pool that the group belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Description of the group, at most 2,048 characters. */
  Description: DescriptionType.optional(),
  /**
   * ARN of an IAM role for the members. It appears in the claim `cognito:roles` and, for the group with the highest
   * rank, in `cognito:preferred_role`.
   */
  RoleArn: ArnType.optional(),
  /**
   * Rank of the group among the groups of a user: 0 is the highest rank, and a group without a value comes last. The
   * role of the group with the highest rank becomes the claim `cognito:preferred_role`. If groups with different roles
   * share that rank, the claim is absent.
   */
  Precedence: PrecedenceType.optional(),
  /** When the group was last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the group was created, in epoch seconds. */
  CreationDate: DateType.optional(),
})

/** A group of a user pool, with the role and rank of its members. */
export type GroupType = z.infer<typeof GroupType>

/** Groups on a page. */
export const GroupListType = z.array(GroupType)

/** Groups on a page. */
export type GroupListType = z.infer<typeof GroupListType>

/** Output of AdminListGroupsForUser. */
export const AdminListGroupsForUserResponse = z.object({
  /** Groups on this page. */
  Groups: GroupListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of AdminListGroupsForUser. */
export type AdminListGroupsForUserResponse = z.infer<typeof AdminListGroupsForUserResponse>

/** Input of AdminRemoveUserFromGroup. */
export const AdminRemoveUserFromGroupRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Name of the group, 1 to 128 characters without spaces. */
  GroupName: GroupNameType,
})

/** Input of AdminRemoveUserFromGroup. */
export type AdminRemoveUserFromGroupRequest = z.infer<typeof AdminRemoveUserFromGroupRequest>

/** Input of CreateGroup. */
export const CreateGroupRequest = z.object({
  /**
   * Name of the new group, 1 to 128 characters without spaces. It must be unique in the pool, regardless of letter
   * case, and cannot be changed later.
   */
  GroupName: GroupNameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Description of the group, at most 2,048 characters. */
  Description: DescriptionType.optional(),
  /**
   * ARN of an IAM role for the members. It appears in the claim `cognito:roles` and, for the group with the highest
   * rank, in `cognito:preferred_role`.
   */
  RoleArn: ArnType.optional(),
  /**
   * Rank of the group among the groups of a user: 0 is the highest rank, and a group without a value comes last. The
   * role of the group with the highest rank becomes the claim `cognito:preferred_role`. If groups with different roles
   * share that rank, the claim is absent.
   */
  Precedence: PrecedenceType.optional(),
})

/** Input of CreateGroup. */
export type CreateGroupRequest = z.infer<typeof CreateGroupRequest>

/** Output of CreateGroup. */
export const CreateGroupResponse = z.object({
  /** The stored group. */
  Group: GroupType.optional(),
})

/** Output of CreateGroup. */
export type CreateGroupResponse = z.infer<typeof CreateGroupResponse>

/** Input of DeleteGroup. */
export const DeleteGroupRequest = z.object({
  /** Name of the group, 1 to 128 characters without spaces. */
  GroupName: GroupNameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of DeleteGroup. */
export type DeleteGroupRequest = z.infer<typeof DeleteGroupRequest>

/** Input of GetGroup. */
export const GetGroupRequest = z.object({
  /** Name of the group, 1 to 128 characters without spaces. */
  GroupName: GroupNameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of GetGroup. */
export type GetGroupRequest = z.infer<typeof GetGroupRequest>

/** Output of GetGroup. */
export const GetGroupResponse = z.object({
  /** The stored group. */
  Group: GroupType.optional(),
})

/** Output of GetGroup. */
export type GetGroupResponse = z.infer<typeof GetGroupResponse>

/** Input of ListGroups. */
export const ListGroupsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 0 to 60. Default: 60, also for 0. */
  Limit: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of ListGroups. */
export type ListGroupsRequest = z.infer<typeof ListGroupsRequest>

/** Output of ListGroups. */
export const ListGroupsResponse = z.object({
  /** Groups on this page. */
  Groups: GroupListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of ListGroups. */
export type ListGroupsResponse = z.infer<typeof ListGroupsResponse>

/** Input of ListUsersInGroup. */
export const ListUsersInGroupRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Name of the group, 1 to 128 characters without spaces. */
  GroupName: GroupNameType,
  /** Maximum number of items on a page, 0 to 60. Default: 60, also for 0. */
  Limit: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKey.optional(),
})

/** Input of ListUsersInGroup. */
export type ListUsersInGroupRequest = z.infer<typeof ListUsersInGroupRequest>

/** Output of ListUsersInGroup. */
export const ListUsersInGroupResponse = z.object({
  /** Members on this page. */
  Users: UsersListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKey.optional(),
})

/** Output of ListUsersInGroup. */
export type ListUsersInGroupResponse = z.infer<typeof ListUsersInGroupResponse>

/** Input of UpdateGroup. */
export const UpdateGroupRequest = z.object({
  /** Name of the group to update. It cannot be changed. */
  GroupName: GroupNameType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Description of the group, at most 2,048 characters. */
  Description: DescriptionType.optional(),
  /**
   * ARN of an IAM role for the members. It appears in the claim `cognito:roles` and, for the group with the highest
   * rank, in `cognito:preferred_role`.
   */
  RoleArn: ArnType.optional(),
  /**
   * Rank of the group among the groups of a user: 0 is the highest rank, and a group without a value comes last. The
   * role of the group with the highest rank becomes the claim `cognito:preferred_role`. If groups with different roles
   * share that rank, the claim is absent.
   */
  Precedence: PrecedenceType.optional(),
})

/** Input of UpdateGroup. */
export type UpdateGroupRequest = z.infer<typeof UpdateGroupRequest>

/** Output of UpdateGroup. */
export const UpdateGroupResponse = z.object({
  /** The stored group. */
  Group: GroupType.optional(),
})

/** Output of UpdateGroup. */
export type UpdateGroupResponse = z.infer<typeof UpdateGroupResponse>

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { PaginationKeyType, UserPoolIdType } from './common.ts'

/**
 * Identifier of a resource server, unique in its pool: printable ASCII without space, double quote or backslash. Often
 * the API's address.
 */
export const ResourceServerIdentifierType = z.string().min(1).max(256).regex(/^(?:[\x21\x23-\x5B\x5D-\x7E]+)$/u)

/**
 * Identifier of a resource server, unique in its pool: printable ASCII without space, double quote or backslash. Often
 * the API's address.
 */
export type ResourceServerIdentifierType = z.infer<typeof ResourceServerIdentifierType>

/** Name of a resource server, for people to read. */
export const ResourceServerNameType = z.string().min(1).max(256).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Name of a resource server, for people to read. */
export type ResourceServerNameType = z.infer<typeof ResourceServerNameType>

/** Name of a scope: printable ASCII without space, double quote, backslash or slash. */
export const ResourceServerScopeNameType = z.string().min(1).max(256).regex(/^(?:[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+)$/u)

/** Name of a scope: printable ASCII without space, double quote, backslash or slash. */
export type ResourceServerScopeNameType = z.infer<typeof ResourceServerScopeNameType>

/** What a scope permits, for people to read. */
export const ResourceServerScopeDescriptionType = z.string().min(1).max(256)

/** What a scope permits, for people to read. */
export type ResourceServerScopeDescriptionType = z.infer<typeof ResourceServerScopeDescriptionType>

/** A scope that a resource server defines. */
export const ResourceServerScopeType = z.object({
  /** Name of the scope, the part after the slash in `identifier/scope`. */
  ScopeName: ResourceServerScopeNameType,
  /** What the scope permits, for people to read. */
  ScopeDescription: ResourceServerScopeDescriptionType,
})

/** A scope that a resource server defines. */
export type ResourceServerScopeType = z.infer<typeof ResourceServerScopeType>

/** Scopes of a resource server, at most 100. */
export const ResourceServerScopeListType = z.array(ResourceServerScopeType).max(100)

/** Scopes of a resource server, at most 100. */
export type ResourceServerScopeListType = z.infer<typeof ResourceServerScopeListType>

/** Input of CreateResourceServer. */
export const CreateResourceServerRequest = z.object({
  /** Id of the user pool the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /**
   * Identifier of the new resource server, the first part of its scopes' full names. One already in use in the pool is
   * refused with `InvalidParameterException`.
   */
  Identifier: ResourceServerIdentifierType,
  /** Name of the resource server, for people to read. */
  Name: ResourceServerNameType,
  /** Scopes the resource server defines, at most 100. None when left out. */
  Scopes: ResourceServerScopeListType.optional(),
})

/** Input of CreateResourceServer. */
export type CreateResourceServerRequest = z.infer<typeof CreateResourceServerRequest>

/** Who looks after the resource server; `COGNITO` is the service itself. */
export const ResourceServerManagedByType = z.enum(['COGNITO'])

/** Who looks after the resource server; `COGNITO` is the service itself. */
export type ResourceServerManagedByType = z.infer<typeof ResourceServerManagedByType>

/** An API that accepts access tokens of the pool, and the scopes it defines. */
export const ResourceServerType = z.object({
  /** Id of the user pool the resource server belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
  Identifier: ResourceServerIdentifierType.optional(),
  /** Name of the resource server, for people to read. */
  Name: ResourceServerNameType.optional(),
  /** Scopes the resource server defines, at most 100. */
  Scopes: ResourceServerScopeListType.optional(),
  /** Present only on resource servers that the service looks after itself. */
  ManagedBy: ResourceServerManagedByType.optional(),
})

/** An API that accepts access tokens of the pool, and the scopes it defines. */
export type ResourceServerType = z.infer<typeof ResourceServerType>

/** Output of CreateResourceServer. */
export const CreateResourceServerResponse = z.object({
  /** The resource server. */
  ResourceServer: ResourceServerType,
})

/** Output of CreateResourceServer. */
export type CreateResourceServerResponse = z.infer<typeof CreateResourceServerResponse>

/** Input of DeleteResourceServer. */
export const DeleteResourceServerRequest = z.object({
  /** Id of the user pool the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
  Identifier: ResourceServerIdentifierType,
})

/** Input of DeleteResourceServer. */
export type DeleteResourceServerRequest = z.infer<typeof DeleteResourceServerRequest>

/** Input of DescribeResourceServer. */
export const DescribeResourceServerRequest = z.object({
  /** Id of the user pool the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
  Identifier: ResourceServerIdentifierType,
})

/** Input of DescribeResourceServer. */
export type DescribeResourceServerRequest = z.infer<typeof DescribeResourceServerRequest>

/** Output of DescribeResourceServer. */
export const DescribeResourceServerResponse = z.object({
  /** The resource server. */
  ResourceServer: ResourceServerType,
})

/** Output of DescribeResourceServer. */
export type DescribeResourceServerResponse = z.infer<typeof DescribeResourceServerResponse>

/** Size of a page, 1 to 50. */
export const ListResourceServersLimitType = z.int().min(1).max(50)

/** Size of a page, 1 to 50. */
export type ListResourceServersLimitType = z.infer<typeof ListResourceServersLimitType>

/** Input of ListResourceServers. */
export const ListResourceServersRequest = z.object({
  /** Id of the user pool the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Size of a page, 1 to 50. The largest page when left out. */
  MaxResults: ListResourceServersLimitType.optional(),
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Input of ListResourceServers. */
export type ListResourceServersRequest = z.infer<typeof ListResourceServersRequest>

/** Resource servers of a page. */
export const ResourceServersListType = z.array(ResourceServerType)

/** Resource servers of a page. */
export type ResourceServersListType = z.infer<typeof ResourceServersListType>

/** Output of ListResourceServers. */
export const ListResourceServersResponse = z.object({
  /** Resource servers of this page. */
  ResourceServers: ResourceServersListType,
  /**
   * Opaque position in the list. Send back the one from the last page to get the next; absent when there is nothing
   * more.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListResourceServers. */
export type ListResourceServersResponse = z.infer<typeof ListResourceServersResponse>

/** Input of UpdateResourceServer. */
export const UpdateResourceServerRequest = z.object({
  /** Id of the user pool the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Identifier of the resource server, unique in the pool; the first part of its scopes' full names. */
  Identifier: ResourceServerIdentifierType,
  /** Name of the resource server, for people to read. */
  Name: ResourceServerNameType,
  /** The complete new list of scopes, at most 100. */
  Scopes: ResourceServerScopeListType.optional(),
})

/** Input of UpdateResourceServer. */
export type UpdateResourceServerRequest = z.infer<typeof UpdateResourceServerRequest>

/** Output of UpdateResourceServer. */
export const UpdateResourceServerResponse = z.object({
  /** The resource server. */
  ResourceServer: ResourceServerType,
})

/** Output of UpdateResourceServer. */
export type UpdateResourceServerResponse = z.infer<typeof UpdateResourceServerResponse>

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { PaginationKeyType, UserPoolIdType } from './common.ts'

/**
 * Identifier of a resource server, unique in its pool: 1 to 256 printable ASCII characters without spaces, double
 * quotes and backslashes. Often the URL of the API.
 */
export const ResourceServerIdentifierType = z.string().min(1).max(256).regex(/^(?:[\x21\x23-\x5B\x5D-\x7E]+)$/u)

/**
 * Identifier of a resource server, unique in its pool: 1 to 256 printable ASCII characters without spaces, double
 * quotes and backslashes. Often the URL of the API.
 */
export type ResourceServerIdentifierType = z.infer<typeof ResourceServerIdentifierType>

/** Display name of a resource server, 1 to 256 characters. */
export const ResourceServerNameType = z.string().min(1).max(256).regex(/^(?:[\w\s+=,.@\-]+)$/u)

/** Display name of a resource server, 1 to 256 characters. */
export type ResourceServerNameType = z.infer<typeof ResourceServerNameType>

/** Name of a scope: 1 to 256 printable ASCII characters without spaces, double quotes, backslashes and slashes. */
export const ResourceServerScopeNameType = z.string().min(1).max(256).regex(/^(?:[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+)$/u)

/** Name of a scope: 1 to 256 printable ASCII characters without spaces, double quotes, backslashes and slashes. */
export type ResourceServerScopeNameType = z.infer<typeof ResourceServerScopeNameType>

/** Description of what the scope permits, 1 to 256 characters. */
export const ResourceServerScopeDescriptionType = z.string().min(1).max(256)

/** Description of what the scope permits, 1 to 256 characters. */
export type ResourceServerScopeDescriptionType = z.infer<typeof ResourceServerScopeDescriptionType>

/** A scope that a resource server defines. */
export const ResourceServerScopeType = z.object({
  /** Name of the scope, the part after the last slash in `identifier/scope`. */
  ScopeName: ResourceServerScopeNameType,
  /** Description of what the scope permits. */
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
  /** Id of the user pool that the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /**
   * Identifier of the new resource server, the first part of the full names of its scopes. If it is already in use in
   * the pool, the operation fails with `InvalidParameterException`.
   */
  Identifier: ResourceServerIdentifierType,
  /** Display name of the resource server. */
  Name: ResourceServerNameType,
  /** Scopes that the resource server defines, at most 100. Default: none. */
  Scopes: ResourceServerScopeListType.optional(),
})

/** Input of CreateResourceServer. */
export type CreateResourceServerRequest = z.infer<typeof CreateResourceServerRequest>

/** Owner of a resource server. `COGNITO` is the service itself. */
export const ResourceServerManagedByType = z.enum(['COGNITO'])

/** Owner of a resource server. `COGNITO` is the service itself. */
export type ResourceServerManagedByType = z.infer<typeof ResourceServerManagedByType>

/** An API that accepts access tokens of the pool, and the scopes it defines. */
export const ResourceServerType = z.object({
  /** Id of the user pool that the resource server belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
  Identifier: ResourceServerIdentifierType.optional(),
  /** Display name of the resource server. */
  Name: ResourceServerNameType.optional(),
  /** Scopes that the resource server defines, at most 100. */
  Scopes: ResourceServerScopeListType.optional(),
  /** Owner of the resource server. Present only if the service itself manages it. */
  ManagedBy: ResourceServerManagedByType.optional(),
})

/** An API that accepts access tokens of the pool, and the scopes it defines. */
export type ResourceServerType = z.infer<typeof ResourceServerType>

/** Output of CreateResourceServer. */
export const CreateResourceServerResponse = z.object({
  /** The new resource server. */
  ResourceServer: ResourceServerType,
})

/** Output of CreateResourceServer. */
export type CreateResourceServerResponse = z.infer<typeof CreateResourceServerResponse>

/** Input of DeleteResourceServer. */
export const DeleteResourceServerRequest = z.object({
  /** Id of the user pool that the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
  Identifier: ResourceServerIdentifierType,
})

/** Input of DeleteResourceServer. */
export type DeleteResourceServerRequest = z.infer<typeof DeleteResourceServerRequest>

/** Input of DescribeResourceServer. */
export const DescribeResourceServerRequest = z.object({
  /** Id of the user pool that the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
  Identifier: ResourceServerIdentifierType,
})

/** Input of DescribeResourceServer. */
export type DescribeResourceServerRequest = z.infer<typeof DescribeResourceServerRequest>

/** Output of DescribeResourceServer. */
export const DescribeResourceServerResponse = z.object({
  /** The resource server with its scopes. */
  ResourceServer: ResourceServerType,
})

/** Output of DescribeResourceServer. */
export type DescribeResourceServerResponse = z.infer<typeof DescribeResourceServerResponse>

/** Maximum number of items on a page, 1 to 50. */
export const ListResourceServersLimitType = z.int().min(1).max(50)

/** Maximum number of items on a page, 1 to 50. */
export type ListResourceServersLimitType = z.infer<typeof ListResourceServersLimitType>

/** Input of ListResourceServers. */
export const ListResourceServersRequest = z.object({
  /** Id of the user pool that the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Maximum number of items on a page, 1 to 50. Default: 50. */
  MaxResults: ListResourceServersLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  NextToken: PaginationKeyType.optional(),
})

/** Input of ListResourceServers. */
export type ListResourceServersRequest = z.infer<typeof ListResourceServersRequest>

/** Resource servers on a page. */
export const ResourceServersListType = z.array(ResourceServerType)

/** Resource servers on a page. */
export type ResourceServersListType = z.infer<typeof ResourceServersListType>

/** Output of ListResourceServers. */
export const ListResourceServersResponse = z.object({
  /** Resource servers on this page. */
  ResourceServers: ResourceServersListType,
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  NextToken: PaginationKeyType.optional(),
})

/** Output of ListResourceServers. */
export type ListResourceServersResponse = z.infer<typeof ListResourceServersResponse>

/** Input of UpdateResourceServer. */
export const UpdateResourceServerRequest = z.object({
  /** Id of the user pool that the resource server belongs to. */
  UserPoolId: UserPoolIdType,
  /** Identifier of the resource server, unique in the pool. It is the first part of the full names of its scopes. */
  Identifier: ResourceServerIdentifierType,
  /** Display name of the resource server. */
  Name: ResourceServerNameType,
  /** New scopes, at most 100. They replace all current scopes. If the list is left out, all scopes are removed. */
  Scopes: ResourceServerScopeListType.optional(),
})

/** Input of UpdateResourceServer. */
export type UpdateResourceServerRequest = z.infer<typeof UpdateResourceServerRequest>

/** Output of UpdateResourceServer. */
export const UpdateResourceServerResponse = z.object({
  /** The updated resource server. */
  ResourceServer: ResourceServerType,
})

/** Output of UpdateResourceServer. */
export type UpdateResourceServerResponse = z.infer<typeof UpdateResourceServerResponse>

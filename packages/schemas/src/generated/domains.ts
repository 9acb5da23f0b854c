// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, DomainType, RegionNameType, StringType, UserPoolIdType } from './common.ts'

/** Id of an AWS account, 12 digits. */
export const AWSAccountIdType = z.string().max(12).regex(/^(?:[0-9]+)$/u)

/** Id of an AWS account, 12 digits. */
export type AWSAccountIdType = z.infer<typeof AWSAccountIdType>

/** A 32-bit integer. Leaving it out has its own meaning. */
export const WrappedIntegerType = z.int().min(-2147483648).max(2147483647)

/** A 32-bit integer. Leaving it out has its own meaning. */
export type WrappedIntegerType = z.infer<typeof WrappedIntegerType>

/**
 * Minimum TLS version and cipher suites of a custom domain. `TLS_V1` also permits old versions, `TLS_V1_2_2021`
 * requires TLS 1.2 or later, `TLS_V1_3_2025` requires TLS 1.3.
 */
export const SecurityPolicyType = z.enum(['TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025'])

/**
 * Minimum TLS version and cipher suites of a custom domain. `TLS_V1` also permits old versions, `TLS_V1_2_2021`
 * requires TLS 1.2 or later, `TLS_V1_3_2025` requires TLS 1.3.
 */
export type SecurityPolicyType = z.infer<typeof SecurityPolicyType>

/** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
export const CustomDomainConfigType = z.object({
  /** ARN of the certificate for the host name. Required in requests. */
  CertificateArn: ArnType.optional(),
  /** Minimum TLS version and cipher suites. */
  SecurityPolicy: SecurityPolicyType.optional(),
})

/** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
export type CustomDomainConfigType = z.infer<typeof CustomDomainConfigType>

/** Id of a Route 53 health check. */
export const HealthCheckIdType = z.string().max(64)

/** Id of a Route 53 health check. */
export type HealthCheckIdType = z.infer<typeof HealthCheckIdType>

/** Failover of a domain to another Region when the primary Region is unhealthy. */
export const FailoverType = z.object({
  /** Region of the replica that serves the domain after failover. */
  SecondaryRegion: RegionNameType,
  /** Id of the Route 53 health check of the primary Region. */
  PrimaryRoute53HealthCheckId: HealthCheckIdType,
})

/** Failover of a domain to another Region when the primary Region is unhealthy. */
export type FailoverType = z.infer<typeof FailoverType>

/** Routing of the requests for a domain between the Regions of a replicated pool. */
export const RoutingType = z.object({
  /** The secondary Region, and the health check that triggers the failover. */
  Failover: FailoverType.optional(),
})

/** Routing of the requests for a domain between the Regions of a replicated pool. */
export type RoutingType = z.infer<typeof RoutingType>

/** Input of CreateUserPoolDomain. */
export const CreateUserPoolDomainRequest = z.object({
  /** The domain: the prefix only, or the full host name of a custom domain. */
  Domain: DomainType,
  /** Id of the user pool that the domain belongs to. */
  UserPoolId: UserPoolIdType,
  /**
   * Version of the sign-in pages: 1 is the classic hosted UI, 2 is managed login. Managed login requires the
   * `ESSENTIALS` or `PLUS` tier, and a branding style for each app client. Default: 1.
   */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Certificate and TLS policy. Required for a custom domain; leave it out for a prefix domain. */
  CustomDomainConfig: CustomDomainConfigType.optional(),
  /** Failover of the domain to a replica in another Region. By default there is none. */
  Routing: RoutingType.optional(),
})

/** Input of CreateUserPoolDomain. */
export type CreateUserPoolDomainRequest = z.infer<typeof CreateUserPoolDomainRequest>

/** Output of CreateUserPoolDomain. */
export const CreateUserPoolDomainResponse = z.object({
  /** Version of the sign-in pages on the domain: 1 is the classic hosted UI, 2 is managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Host that the DNS record of the custom domain must point to. Absent for a prefix domain. */
  CloudFrontDomain: DomainType.optional(),
  /** Failover of the domain to a replica in another Region. By default there is none. */
  Routing: RoutingType.optional(),
})

/** Output of CreateUserPoolDomain. */
export type CreateUserPoolDomainResponse = z.infer<typeof CreateUserPoolDomainResponse>

/** Input of DeleteUserPoolDomain. */
export const DeleteUserPoolDomainRequest = z.object({
  /** The domain: the prefix only, or the full host name of a custom domain. */
  Domain: DomainType,
  /** Id of the user pool that the domain belongs to. */
  UserPoolId: UserPoolIdType,
})

/** Input of DeleteUserPoolDomain. */
export type DeleteUserPoolDomainRequest = z.infer<typeof DeleteUserPoolDomainRequest>

/** Output of DeleteUserPoolDomain. */
export const DeleteUserPoolDomainResponse = z.object({})

/** Output of DeleteUserPoolDomain. */
export type DeleteUserPoolDomainResponse = z.infer<typeof DeleteUserPoolDomainResponse>

/** Input of DescribeUserPoolDomain. */
export const DescribeUserPoolDomainRequest = z.object({
  /** The domain: the prefix only, or the full host name of a custom domain. */
  Domain: DomainType,
})

/** Input of DescribeUserPoolDomain. */
export type DescribeUserPoolDomainRequest = z.infer<typeof DescribeUserPoolDomainRequest>

/** Name of an S3 bucket. */
export const S3BucketType = z.string().min(3).max(1024).regex(/^[0-9A-Za-z\.\-_]*(?<!\.)$/u)

/** Name of an S3 bucket. */
export type S3BucketType = z.infer<typeof S3BucketType>

/** Version of the configuration of a domain, 1 to 20 characters. */
export const DomainVersionType = z.string().min(1).max(20)

/** Version of the configuration of a domain, 1 to 20 characters. */
export type DomainVersionType = z.infer<typeof DomainVersionType>

/**
 * Status of a domain. `CREATING`, `UPDATING` and `DELETING`: the change is in progress. `ACTIVE`: the domain is
 * available. `FAILED`: it could not be created.
 */
export const DomainStatusType = z.enum(['CREATING', 'DELETING', 'UPDATING', 'ACTIVE', 'FAILED'])

/**
 * Status of a domain. `CREATING`, `UPDATING` and `DELETING`: the change is in progress. `ACTIVE`: the domain is
 * available. `FAILED`: it could not be created.
 */
export type DomainStatusType = z.infer<typeof DomainStatusType>

/** A domain with its pool and its settings. Empty when the domain does not exist. */
export const DomainDescriptionType = z.object({
  /** Id of the user pool that the domain belongs to. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the account that owns the user pool. */
  AWSAccountId: AWSAccountIdType.optional(),
  /** The domain: the prefix only, or the full host name of a custom domain. */
  Domain: DomainType.optional(),
  /** Bucket with the static files of the sign-in pages. */
  S3Bucket: S3BucketType.optional(),
  /** Host that serves the domain, the target of the DNS record of a custom domain. */
  CloudFrontDistribution: StringType.optional(),
  /** Version of the configuration of the domain: the time of the last change, as `yyyyMMddHHmmss`. */
  Version: DomainVersionType.optional(),
  /** Status of the domain. */
  Status: DomainStatusType.optional(),
  /** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
  CustomDomainConfig: CustomDomainConfigType.optional(),
  /** Version of the sign-in pages on the domain: 1 is the classic hosted UI, 2 is managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Failover of the domain to a replica in another Region. By default there is none. */
  Routing: RoutingType.optional(),
})

/** A domain with its pool and its settings. Empty when the domain does not exist. */
export type DomainDescriptionType = z.infer<typeof DomainDescriptionType>

/** Output of DescribeUserPoolDomain. */
export const DescribeUserPoolDomainResponse = z.object({
  /** The domain. Empty when it does not exist. */
  DomainDescription: DomainDescriptionType.optional(),
})

/** Output of DescribeUserPoolDomain. */
export type DescribeUserPoolDomainResponse = z.infer<typeof DescribeUserPoolDomainResponse>

/** Input of UpdateUserPoolDomain. */
export const UpdateUserPoolDomainRequest = z.object({
  /** The domain: the prefix only, or the full host name of a custom domain. */
  Domain: DomainType,
  /** Id of the user pool that the domain belongs to. */
  UserPoolId: UserPoolIdType,
  /**
   * Version of the sign-in pages: 1 is the classic hosted UI, 2 is managed login. If it is left out, it does not
   * change.
   */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /**
   * Certificate and TLS policy. Required for a custom domain, even if they do not change; leave it out for a prefix
   * domain.
   */
  CustomDomainConfig: CustomDomainConfigType.optional(),
  /** Failover of a custom domain to a replica in another Region. If it is left out, it does not change. */
  Routing: RoutingType.optional(),
})

/** Input of UpdateUserPoolDomain. */
export type UpdateUserPoolDomainRequest = z.infer<typeof UpdateUserPoolDomainRequest>

/** Output of UpdateUserPoolDomain. */
export const UpdateUserPoolDomainResponse = z.object({
  /** Version of the sign-in pages on the domain: 1 is the classic hosted UI, 2 is managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Host that the DNS record of the custom domain must point to. Absent for a prefix domain. */
  CloudFrontDomain: DomainType.optional(),
  /** Failover of the domain to a replica in another Region. By default there is none. */
  Routing: RoutingType.optional(),
})

/** Output of UpdateUserPoolDomain. */
export type UpdateUserPoolDomainResponse = z.infer<typeof UpdateUserPoolDomainResponse>

// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { ArnType, DomainType, RegionNameType, StringType, UserPoolIdType } from './common.ts'

/** Id of the account that owns a pool. */
export const AWSAccountIdType = z.string().max(12).regex(/^(?:[0-9]+)$/u)

/** Id of the account that owns a pool. */
export type AWSAccountIdType = z.infer<typeof AWSAccountIdType>

/** A whole number; leaving it out is a case of its own. */
export const WrappedIntegerType = z.int().min(-2147483648).max(2147483647)

/** A whole number; leaving it out is a case of its own. */
export type WrappedIntegerType = z.infer<typeof WrappedIntegerType>

/**
 * TLS versions and ciphers a custom domain accepts. `TLS_V1` is the most permissive, `TLS_V1_2_2021` and
 * `TLS_V1_3_2025` accept from TLS 1.2 and from TLS 1.3 on.
 */
export const SecurityPolicyType = z.enum(['TLS_V1', 'TLS_V1_2_2021', 'TLS_V1_3_2025'])

/**
 * TLS versions and ciphers a custom domain accepts. `TLS_V1` is the most permissive, `TLS_V1_2_2021` and
 * `TLS_V1_3_2025` accept from TLS 1.2 and from TLS 1.3 on.
 */
export type SecurityPolicyType = z.infer<typeof SecurityPolicyType>

/** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
export const CustomDomainConfigType = z.object({
  /** ARN of the certificate for the host name. */
  CertificateArn: ArnType.optional(),
  /** TLS versions and ciphers to accept. */
  SecurityPolicy: SecurityPolicyType.optional(),
})

/** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
export type CustomDomainConfigType = z.infer<typeof CustomDomainConfigType>

/** Id of a Route 53 health check. */
export const HealthCheckIdType = z.string().max(64)

/** Id of a Route 53 health check. */
export type HealthCheckIdType = z.infer<typeof HealthCheckIdType>

/** Moves a domain's traffic to another Region when the first one is unhealthy. */
export const FailoverType = z.object({
  /** Region of the replica that takes over. */
  SecondaryRegion: RegionNameType,
  /** Health check that watches the primary Region. */
  PrimaryRoute53HealthCheckId: HealthCheckIdType,
})

/** Moves a domain's traffic to another Region when the first one is unhealthy. */
export type FailoverType = z.infer<typeof FailoverType>

/** How requests for a domain are spread over the Regions of a replicated pool. */
export const RoutingType = z.object({
  /** The Region to fall back to, and the health check that decides. */
  Failover: FailoverType.optional(),
})

/** How requests for a domain are spread over the Regions of a replicated pool. */
export type RoutingType = z.infer<typeof RoutingType>

/** Input of CreateUserPoolDomain. */
export const CreateUserPoolDomainRequest = z.object({
  /** The domain: the prefix alone, or the full host name of a custom domain. */
  Domain: DomainType,
  /** Id of the user pool the domain serves. */
  UserPoolId: UserPoolIdType,
  /**
   * Sign-in pages the domain serves: 1 the classic ones, 2 managed login, which needs a tier above `LITE` and a
   * branding style for each app client.
   */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Makes this a custom domain and names its certificate. Leave it out for a prefix domain. */
  CustomDomainConfig: CustomDomainConfigType.optional(),
  /** Failover to a replica in another Region. None when left out. */
  Routing: RoutingType.optional(),
})

/** Input of CreateUserPoolDomain. */
export type CreateUserPoolDomainRequest = z.infer<typeof CreateUserPoolDomainRequest>

/** Output of CreateUserPoolDomain. */
export const CreateUserPoolDomainResponse = z.object({
  /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Host to which the DNS record of a custom domain must point. Absent for a prefix domain. */
  CloudFrontDomain: DomainType.optional(),
  /** Failover to a replica in another Region. None when left out. */
  Routing: RoutingType.optional(),
})

/** Output of CreateUserPoolDomain. */
export type CreateUserPoolDomainResponse = z.infer<typeof CreateUserPoolDomainResponse>

/** Input of DeleteUserPoolDomain. */
export const DeleteUserPoolDomainRequest = z.object({
  /** The domain: the prefix alone, or the full host name of a custom domain. */
  Domain: DomainType,
  /** Id of the user pool the domain serves. */
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
  /** The domain: the prefix alone, or the full host name of a custom domain. */
  Domain: DomainType,
})

/** Input of DescribeUserPoolDomain. */
export type DescribeUserPoolDomainRequest = z.infer<typeof DescribeUserPoolDomainRequest>

/** Name of a storage bucket. */
export const S3BucketType = z.string().min(3).max(1024).regex(/^[0-9A-Za-z\.\-_]*(?<!\.)$/u)

/** Name of a storage bucket. */
export type S3BucketType = z.infer<typeof S3BucketType>

/** Version stamp of a domain's configuration. */
export const DomainVersionType = z.string().min(1).max(20)

/** Version stamp of a domain's configuration. */
export type DomainVersionType = z.infer<typeof DomainVersionType>

/**
 * State of a domain: `CREATING`, `UPDATING` and `DELETING` pass by themselves, `ACTIVE` serves, `FAILED` could not be
 * set up.
 */
export const DomainStatusType = z.enum(['CREATING', 'DELETING', 'UPDATING', 'ACTIVE', 'FAILED'])

/**
 * State of a domain: `CREATING`, `UPDATING` and `DELETING` pass by themselves, `ACTIVE` serves, `FAILED` could not be
 * set up.
 */
export type DomainStatusType = z.infer<typeof DomainStatusType>

/** A domain, the pool it serves and its settings. Empty when the domain does not exist. */
export const DomainDescriptionType = z.object({
  /** Id of the user pool the domain serves. */
  UserPoolId: UserPoolIdType.optional(),
  /** Account that owns the user pool. */
  AWSAccountId: AWSAccountIdType.optional(),
  /** The domain: the prefix alone, or the full host name of a custom domain. */
  Domain: DomainType.optional(),
  /** Bucket that holds the static files of the pages. */
  S3Bucket: S3BucketType.optional(),
  /** Host that serves the domain, the target for the DNS record of a custom domain. */
  CloudFrontDistribution: StringType.optional(),
  /** Version stamp of the domain's configuration. */
  Version: DomainVersionType.optional(),
  /** Whether the domain serves yet. */
  Status: DomainStatusType.optional(),
  /** Certificate and TLS policy of a custom domain. Empty for a prefix domain. */
  CustomDomainConfig: CustomDomainConfigType.optional(),
  /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Failover to a replica in another Region. None when left out. */
  Routing: RoutingType.optional(),
})

/** A domain, the pool it serves and its settings. Empty when the domain does not exist. */
export type DomainDescriptionType = z.infer<typeof DomainDescriptionType>

/** Output of DescribeUserPoolDomain. */
export const DescribeUserPoolDomainResponse = z.object({
  /** The domain; empty when it does not exist. */
  DomainDescription: DomainDescriptionType.optional(),
})

/** Output of DescribeUserPoolDomain. */
export type DescribeUserPoolDomainResponse = z.infer<typeof DescribeUserPoolDomainResponse>

/** Input of UpdateUserPoolDomain. */
export const UpdateUserPoolDomainRequest = z.object({
  /** The domain: the prefix alone, or the full host name of a custom domain. */
  Domain: DomainType,
  /** Id of the user pool the domain serves. */
  UserPoolId: UserPoolIdType,
  /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** New certificate and TLS policy of a custom domain. Leave it out for a prefix domain. */
  CustomDomainConfig: CustomDomainConfigType.optional(),
  /** Failover to a replica in another Region. None when left out. */
  Routing: RoutingType.optional(),
})

/** Input of UpdateUserPoolDomain. */
export type UpdateUserPoolDomainRequest = z.infer<typeof UpdateUserPoolDomainRequest>

/** Output of UpdateUserPoolDomain. */
export const UpdateUserPoolDomainResponse = z.object({
  /** Sign-in pages the domain serves: 1 the classic ones, 2 managed login. */
  ManagedLoginVersion: WrappedIntegerType.optional(),
  /** Host to which the DNS record of a custom domain must point. Absent for a prefix domain. */
  CloudFrontDomain: DomainType.optional(),
  /** Failover to a replica in another Region. None when left out. */
  Routing: RoutingType.optional(),
})

/** Output of UpdateUserPoolDomain. */
export type UpdateUserPoolDomainResponse = z.infer<typeof UpdateUserPoolDomainResponse>

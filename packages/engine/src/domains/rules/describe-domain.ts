import type { DomainDescriptionType, DomainStatusType } from '@poolhouse/schemas'
import type { DomainRecord } from '@poolhouse/storage'
import { timestamp } from '../../kernel/encoding/timestamp.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'

/** Facts about the installation for descriptions of domains. */
export interface DomainSource {
  readonly region: string
  readonly accountId: string
  /** How long a custom domain is CREATING or UPDATING, in milliseconds. */
  readonly customDomainDelay: number
}

/** The status of a domain. A prefix is active immediately (M), a custom domain after the configured delay. */
export const statusOf = (
  { custom, version, modifiedAt }: DomainRecord,
  { customDomainDelay }: Pick<DomainSource, 'customDomainDelay'>,
  now: number,
): DomainStatusType => {
  if (custom === undefined || now >= modifiedAt + customDomainDelay) return 'ACTIVE'
  return version === 1 ? 'CREATING' : 'UPDATING'
}

/** Describes a domain for DescribeUserPoolDomain (H). */
export const describeDomain = (record: DomainRecord, source: DomainSource, now: number): DomainDescriptionType =>
  omitUndefined({
    UserPoolId: record.poolId,
    AWSAccountId: source.accountId,
    Domain: record.domain,
    S3Bucket: `aws-cognito-prod-${airports[source.region] ?? 'iad'}-assets`,
    CloudFrontDistribution: record.distribution,
    Version: timestamp(record.modifiedAt),
    Status: statusOf(record, source, now),
    CustomDomainConfig: record.custom ?? {},
    ManagedLoginVersion: record.managedLoginVersion,
    Routing: record.routing,
  })

/**
 * The response of CreateUserPoolDomain and UpdateUserPoolDomain. Only for a custom domain, it contains the host to which DNS
 * must point (H).
 */
export const summarizeDomain = ({ managedLoginVersion, distribution, custom, routing }: DomainRecord) =>
  omitUndefined({
    ManagedLoginVersion: managedLoginVersion,
    CloudFrontDomain: custom && distribution,
    Routing: routing,
  })

/** The code of a Region in bucket names: a nearby airport (H for us-west-2, otherwise by analogy). */
const airports: Readonly<Record<string, string>> = {
  'us-east-1': 'iad',
  'us-east-2': 'cmh',
  'us-west-1': 'sfo',
  'us-west-2': 'pdx',
  'ca-central-1': 'yul',
  'eu-central-1': 'fra',
  'eu-north-1': 'arn',
  'eu-south-1': 'mxp',
  'eu-west-1': 'dub',
  'eu-west-2': 'lhr',
  'eu-west-3': 'cdg',
  'ap-northeast-1': 'nrt',
  'ap-northeast-2': 'icn',
  'ap-northeast-3': 'kix',
  'ap-south-1': 'bom',
  'ap-southeast-1': 'sin',
  'ap-southeast-2': 'syd',
  'me-south-1': 'bah',
  'af-south-1': 'cpt',
  'sa-east-1': 'gru',
}

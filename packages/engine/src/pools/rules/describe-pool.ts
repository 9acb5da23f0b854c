import type { UserPoolDescriptionType, UserPoolType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { present } from '../../kernel/omit-undefined.ts'

/** The installation's part of every ARN. */
export interface ArnSource {
  /** Such as `us-east-1`. */
  readonly region: string
  /** Twelve digits. */
  readonly accountId: string
}

/** The ARN of a pool. */
const poolArn = ({ region, accountId }: ArnSource, poolId: string): string =>
  `arn:aws:cognito-idp:${region}:${accountId}:userpool/${poolId}`

/** A pool as CreateUserPool and DescribeUserPool show it. */
export const describePool = (installation: ArnSource, pool: PoolRecord, numberOfUsers: number): UserPoolType =>
  inOrder({
    Id: pool.id,
    Name: pool.name,
    ...pool.settings,
    LastModifiedDate: pool.modifiedAt / 1000,
    CreationDate: pool.createdAt / 1000,
    EstimatedNumberOfUsers: numberOfUsers,
    Arn: poolArn(installation, pool.id),
  })

/** The order in which the service shows the members of a pool. */
const order = [
  'Id',
  'Name',
  'Policies',
  'DeletionProtection',
  'LambdaConfig',
  'LastModifiedDate',
  'CreationDate',
  'SchemaAttributes',
  'AutoVerifiedAttributes',
  'AliasAttributes',
  'UsernameAttributes',
  'SmsVerificationMessage',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
  'VerificationMessageTemplate',
  'SmsAuthenticationMessage',
  'UserAttributeUpdateSettings',
  'MfaConfiguration',
  'DeviceConfiguration',
  'EstimatedNumberOfUsers',
  'EmailConfiguration',
  'SmsConfiguration',
  'UserPoolTags',
  'SmsConfigurationFailure',
  'EmailConfigurationFailure',
  'Domain',
  'CustomDomain',
  'AdminCreateUserConfig',
  'UserPoolAddOns',
  'UsernameConfiguration',
  'Arn',
  'AccountRecoverySetting',
  'UserPoolTier',
  'KeyConfiguration',
  'IssuerConfiguration',
  'DcrConfiguration',
  'AcrConfiguration',
] as const satisfies readonly (keyof UserPoolType)[]

/** Members that the order does not know come last: none gets lost. */
const inOrder = (pool: UserPoolType): UserPoolType =>
  present(Object.fromEntries([...order.map((name) => [name, pool[name]]), ...Object.entries(pool)]))

/** A pool as lists show it. */
export const summarizePool = ({ id, name, createdAt, modifiedAt, settings }: PoolRecord): UserPoolDescriptionType => ({
  Id: id,
  Name: name,
  LambdaConfig: settings.LambdaConfig ?? {},
  LastModifiedDate: modifiedAt / 1000,
  CreationDate: createdAt / 1000,
})

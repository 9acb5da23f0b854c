import type { UserPoolDescriptionType, UserPoolType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'

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

/** A pool as CreateUserPool and DescribeUserPool return it. */
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

/** The order of members in the service's responses. */
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

/** Members that are not in the list come last. Those that hold undefined are omitted. */
const inOrder = (pool: UserPoolType): UserPoolType => {
  const members: Record<string, unknown> = {}
  for (const name of order) if (pool[name] !== undefined) members[name] = pool[name]
  for (const [name, value] of Object.entries(pool)) if (value !== undefined) members[name] ??= value
  return members
}

/** A pool as lists return it. */
export const summarizePool = ({ id, name, createdAt, modifiedAt, settings }: PoolRecord): UserPoolDescriptionType => ({
  Id: id,
  Name: name,
  LambdaConfig: settings.LambdaConfig ?? {},
  LastModifiedDate: modifiedAt / 1000,
  CreationDate: createdAt / 1000,
})

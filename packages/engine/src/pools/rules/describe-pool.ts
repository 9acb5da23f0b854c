import type { UserPoolDescriptionType, UserPoolType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import { acrConfigurationOf } from '../../step-up/rules/levels.ts'

/** The Region and account in every ARN. */
export interface ArnSource {
  /** Such as `us-east-1`. */
  readonly region: string
  /** Twelve digits. */
  readonly accountId: string
}

/** The ARN of a pool (H). */
export const poolArn = ({ region, accountId }: ArnSource, poolId: string): string =>
  `arn:aws:cognito-idp:${region}:${accountId}:userpool/${poolId}`

/** All inputs of the description of a pool. */
export interface DescribedPool extends ArnSource {
  readonly pool: PoolRecord
  readonly numberOfUsers: number
}

/**
 * Returns the identity of a description: equal identities mean equal descriptions. It has an entry for each input; the version
 * and the creation time of a stored pool identify all of its settings.
 */
export const identifyDescription = ({
  region,
  accountId,
  pool,
  numberOfUsers,
}: DescribedPool): readonly (string | number)[] => {
  const identities = { region, accountId, pool: `${pool.id}/${pool.createdAt}/${pool.version}`, numberOfUsers }
  return Object.values(identities satisfies Record<keyof DescribedPool, string | number>)
}

/**
 * Describes a pool for CreateUserPool and DescribeUserPool, with members in the order of the service's responses (H). `tags`
 * default to those of the pool.
 *
 * One literal for speed: collecting the members in a loop took 4.6 us, half as long as encoding them as JSON. Members that are
 * not set are undefined, which JSON omits.
 */
export const describePool = (
  { region, accountId, pool, numberOfUsers }: DescribedPool,
  tags: UserPoolType['UserPoolTags'] = pool.settings.UserPoolTags,
): UserPoolType => {
  const { settings }: { settings: UserPoolType } = pool
  return {
    Id: pool.id,
    Name: pool.name,
    Policies: settings.Policies,
    DeletionProtection: settings.DeletionProtection,
    LambdaConfig: settings.LambdaConfig,
    LastModifiedDate: pool.modifiedAt / 1000,
    CreationDate: pool.createdAt / 1000,
    SchemaAttributes: settings.SchemaAttributes,
    AutoVerifiedAttributes: settings.AutoVerifiedAttributes,
    AliasAttributes: settings.AliasAttributes,
    UsernameAttributes: settings.UsernameAttributes,
    SmsVerificationMessage: settings.SmsVerificationMessage,
    EmailVerificationMessage: settings.EmailVerificationMessage,
    EmailVerificationSubject: settings.EmailVerificationSubject,
    VerificationMessageTemplate: settings.VerificationMessageTemplate,
    SmsAuthenticationMessage: settings.SmsAuthenticationMessage,
    UserAttributeUpdateSettings: settings.UserAttributeUpdateSettings,
    MfaConfiguration: settings.MfaConfiguration,
    DeviceConfiguration: settings.DeviceConfiguration,
    EstimatedNumberOfUsers: numberOfUsers,
    EmailConfiguration: settings.EmailConfiguration,
    SmsConfiguration: settings.SmsConfiguration,
    UserPoolTags: tags,
    SmsConfigurationFailure: settings.SmsConfigurationFailure,
    EmailConfigurationFailure: settings.EmailConfigurationFailure,
    Domain: settings.Domain,
    CustomDomain: settings.CustomDomain,
    AdminCreateUserConfig: settings.AdminCreateUserConfig,
    UserPoolAddOns: settings.UserPoolAddOns,
    UsernameConfiguration: settings.UsernameConfiguration,
    Arn: poolArn({ region, accountId }, pool.id),
    AccountRecoverySetting: settings.AccountRecoverySetting,
    UserPoolTier: settings.UserPoolTier,
    KeyConfiguration: settings.KeyConfiguration,
    IssuerConfiguration: settings.IssuerConfiguration,
    DcrConfiguration: settings.DcrConfiguration,
    AcrConfiguration: acrConfigurationOf(settings),
  } satisfies Record<keyof Omit<UserPoolType, 'Status'>, unknown>
}

/** Describes a pool for lists (H). */
export const summarizePool = ({ id, name, createdAt, modifiedAt, settings }: PoolRecord): UserPoolDescriptionType => ({
  Id: id,
  Name: name,
  LambdaConfig: settings.LambdaConfig ?? {},
  LastModifiedDate: modifiedAt / 1000,
  CreationDate: createdAt / 1000,
})

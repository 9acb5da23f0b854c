import type { UserPoolDescriptionType, UserPoolType } from '@poolhouse/schemas'
import type { PoolRecord } from '@poolhouse/storage'
import type { Environment } from '../../ports/environment.ts'

/** The ARN of a pool. */
const poolArn = ({ region, accountId }: Environment, poolId: string): string =>
  `arn:aws:cognito-idp:${region}:${accountId}:userpool/${poolId}`

/** A pool as CreateUserPool and DescribeUserPool show it. */
export const describePool = (environment: Environment, pool: PoolRecord, numberOfUsers: number): UserPoolType => ({
  Id: pool.id,
  Name: pool.name,
  ...pool.settings,
  LastModifiedDate: pool.modifiedAt / 1000,
  CreationDate: pool.createdAt / 1000,
  EstimatedNumberOfUsers: numberOfUsers,
  Arn: poolArn(environment, pool.id),
})

/** A pool as lists show it. */
export const summarizePool = ({ id, name, createdAt, modifiedAt, settings }: PoolRecord): UserPoolDescriptionType => ({
  Id: id,
  Name: name,
  LambdaConfig: settings.LambdaConfig ?? {},
  LastModifiedDate: modifiedAt / 1000,
  CreationDate: createdAt / 1000,
})

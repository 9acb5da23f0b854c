import type { Environment } from '../ports/environment.ts'
import { poolFailures } from '../pools/errors.ts'
import { tagFailures } from './errors.ts'

const poolArn =
  /^arn:aws[a-z-]*:cognito-idp:(?<region>[^:]+):(?<account>\d{12}):userpool\/(?<pool>[\w-]+_[0-9a-zA-Z]+)$/

/**
 * Returns the pool id in an ARN. Throws InvalidParameterException for ARNs of other resources (M), and
 * ResourceNotFoundException for a pool of another Region or account (L).
 */
export const taggedPoolId = (arn: string, { region, accountId }: Environment): string => {
  const { pool, region: ofRegion, account } = poolArn.exec(arn)?.groups ?? {}
  if (pool === undefined) throw tagFailures.notPoolArn(arn)
  if (ofRegion !== region || account !== accountId) throw poolFailures.notFound(pool)
  return pool
}

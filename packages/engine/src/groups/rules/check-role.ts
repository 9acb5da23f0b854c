import { poolFailures } from '../../pools/errors.ts'
import { groupFailures } from '../errors.ts'

/** An IAM role. The partition is `aws`, `aws-cn` or `aws-us-gov`; the role name may have a path. */
const roleArn = /^arn:aws[a-z-]*:iam::(?<account>\d{12}):role\/\S+$/

/**
 * Checks the role of a group: an IAM role (M) of this account (H). Whether the role exists is not checked (M).
 *
 * @param accountId the account of this installation.
 */
export const checkRole = (arn: string | undefined, accountId: string): void => {
  if (arn === undefined) return
  const account = roleArn.exec(arn)?.groups?.account
  if (account === undefined) throw groupFailures.roleForm(arn)
  if (account !== accountId) throw poolFailures.roleOfAnotherAccount()
}

import { requirePool } from '../../pools/find-pool.ts'
import { requireTerms } from '../../terms/find-terms.ts'
import { describeTerms as describe } from '../../terms/rules/describe-terms.ts'
import type { Handler } from '../handler.ts'

/** Returns a terms document by its id (H). */
export const describeTerms: Handler<'DescribeTerms', 'clientTerms' | 'pools'> = async (
  { UserPoolId, TermsId },
  { clientTerms, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { record, terms } = await requireTerms(clientTerms, pool.id, TermsId)
  return { Terms: describe(record, terms) }
}

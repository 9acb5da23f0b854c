import { requireClientOf } from '../../clients/find-client.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { termsFailures } from '../../terms/errors.ts'
import { describeTerms } from '../../terms/rules/describe-terms.ts'
import type { Handler } from '../handler.ts'

/** Returns a terms document by its app client and name (H). */
export const describeTermsByClient: Handler<'DescribeTermsByClient', 'clients' | 'clientTerms' | 'pools'> = async (
  { UserPoolId, ClientId, TermsName },
  { clients, clientTerms, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const record = await clientTerms.find(pool.id, client.id)
  const terms = record?.documents.find(({ name }) => name === TermsName)
  if (!record || !terms) throw termsFailures.notFoundForClient(TermsName, client.id)
  return { Terms: describeTerms(record, terms) }
}

import { requirePool } from '../../pools/find-pool.ts'
import { termsFailures } from '../../terms/errors.ts'
import { requireTerms } from '../../terms/find-terms.ts'
import type { Handler } from '../handler.ts'

/** Deletes a terms document (H). The response is empty (H). */
export const deleteTerms: Handler<'DeleteTerms', 'clientTerms' | 'pools'> = async (
  { UserPoolId, TermsId },
  { clientTerms, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { record, terms } = await requireTerms(clientTerms, pool.id, TermsId)
  const documents = record.documents.filter(({ id }) => id !== terms.id)
  if ((await clientTerms.save({ ...record, documents })) !== 'saved') throw termsFailures.changedMeanwhile()
}

import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { termsFailures } from '../../terms/errors.ts'
import { requireTerms } from '../../terms/find-terms.ts'
import { describeTerms } from '../../terms/rules/describe-terms.ts'
import type { Handler } from '../handler.ts'

/** Changes the members of the request; Links replace all stored links (M). A new name must not be in use (H). */
export const updateTerms: Handler<'UpdateTerms', 'clientTerms' | 'clock' | 'pools'> = async (
  { UserPoolId, TermsId, TermsName, TermsSource, Enforcement, Links },
  { clientTerms, clock, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const { record, terms } = await requireTerms(clientTerms, pool.id, TermsId)
  const others = record.documents.filter(({ id }) => id !== terms.id)
  if (TermsName !== undefined && others.some(({ name }) => name === TermsName)) {
    throw termsFailures.exists(TermsName, record.clientId)
  }

  const changed = {
    ...terms,
    ...omitUndefined({ name: TermsName, source: TermsSource, enforcement: Enforcement, links: Links }),
    modifiedAt: clock.now(),
  }
  const documents = record.documents.map((each) => (each.id === terms.id ? changed : each))
  if ((await clientTerms.save({ ...record, documents })) !== 'saved') throw termsFailures.changedMeanwhile()
  return { Terms: describeTerms(record, changed) }
}

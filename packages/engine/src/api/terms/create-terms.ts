import type { TermsRecord } from '@poolhouse/storage'
import { requireClientOf } from '../../clients/find-client.ts'
import { runInQueue } from '../../kernel/keyed-queue.ts'
import { isWithinMaximum } from '../../limits/is-within-maximum.ts'
import { quotaOf } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { termsFailures } from '../../terms/errors.ts'
import { allDocumentsOf } from '../../terms/find-terms.ts'
import { removeTerms } from '../../terms/remove-terms.ts'
import { describeTerms } from '../../terms/rules/describe-terms.ts'
import type { Handler } from '../handler.ts'

/**
 * Adds a terms document to an app client, which has at most one with each name (H). Links default to an empty map (L).
 *
 * The documents of the pool are counted again after the new one was stored, and it is removed if there are too many. Requests
 * of one process run in a queue, so that they do not change the record of an app client concurrently.
 */
export const createTerms: Handler<
  'CreateTerms',
  'clients' | 'clientTerms' | 'clock' | 'environment' | 'pools' | 'random'
> = async (
  { UserPoolId, ClientId, TermsName, TermsSource, Enforcement, Links = {} },
  { clients, clientTerms, clock, environment, pools, random },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  return runInQueue(clientTerms, pool.id, async () => {
    const record = await clientTerms.find(pool.id, client.id)
    if (record?.documents.some(({ name }) => name === TermsName)) throw termsFailures.exists(TermsName, client.id)
    const maximum = quotaOf(environment, 'termsPerPool')
    if ((await allDocumentsOf(clientTerms, pool.id)).length >= maximum) throw termsFailures.tooMany()

    const at = clock.now()
    const terms: TermsRecord = {
      id: random.uuid(),
      name: TermsName,
      source: TermsSource,
      enforcement: Enforcement,
      links: Links,
      createdAt: at,
      modifiedAt: at,
    }
    const saved = record
      ? (await clientTerms.save({ ...record, documents: [...record.documents, terms] })) === 'saved'
      : await clientTerms.insert({
          poolId: pool.id,
          clientId: client.id,
          version: 1,
          createdAt: at,
          documents: [terms],
        })
    if (!saved) throw termsFailures.changedMeanwhile()
    if (!(await isWithinMaximum(clock, terms.id, maximum, () => allDocumentsOf(clientTerms, pool.id)))) {
      await removeTerms(clientTerms, pool.id, terms.id)
      throw termsFailures.tooMany()
    }
    return { Terms: describeTerms({ poolId: pool.id, clientId: client.id }, terms) }
  })
}

import type { TermsRecord } from '@poolhouse/storage'
import { requireClientOf } from '../../clients/find-client.ts'
import { limits } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import { termsFailures } from '../../terms/errors.ts'
import { allTermsOf } from '../../terms/find-terms.ts'
import { describeTerms } from '../../terms/rules/describe-terms.ts'
import type { Handler } from '../handler.ts'

/** Adds a terms document to an app client: one of each name (H). Without links it has an empty map (L). */
export const createTerms: Handler<'CreateTerms', 'clients' | 'clientTerms' | 'clock' | 'pools' | 'random'> = async (
  { UserPoolId, ClientId, TermsName, TermsSource, Enforcement, Links = {} },
  { clients, clientTerms, clock, pools, random },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const client = await requireClientOf(clients, pool.id, ClientId)
  const records = await allTermsOf(clientTerms, pool.id)
  const record = records.find(({ clientId }) => clientId === client.id)
  if (record?.documents.some(({ name }) => name === TermsName)) throw termsFailures.exists(TermsName, client.id)
  const count = records.reduce((sum, { documents }) => sum + documents.length, 0)
  if (count >= limits.termsPerPool) throw termsFailures.tooMany()

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
    : await clientTerms.insert({ poolId: pool.id, clientId: client.id, version: 1, createdAt: at, documents: [terms] })
  if (!saved) throw termsFailures.changedMeanwhile()
  return { Terms: describeTerms({ poolId: pool.id, clientId: client.id }, terms) }
}

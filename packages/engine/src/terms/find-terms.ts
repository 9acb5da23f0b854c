import type { ClientTermsRecord, ClientTermsStore, TermsRecord } from '@poolhouse/storage'
import { highestQuota } from '../limits/rules/quotas.ts'
import { termsFailures } from './errors.ts'

/** A document, and the record with all documents of its app client. */
export interface FoundTerms {
  readonly record: ClientTermsRecord
  readonly terms: TermsRecord
}

/** All records of a pool: one for each app client that has or had documents. */
export const allTermsOf = async (
  clientTerms: ClientTermsStore,
  poolId: string,
): Promise<readonly ClientTermsRecord[]> => (await clientTerms.list(poolId, { limit: highestQuota })).items

/** All documents of a pool. */
export const allDocumentsOf = async (clientTerms: ClientTermsStore, poolId: string): Promise<readonly TermsRecord[]> =>
  (await allTermsOf(clientTerms, poolId)).flatMap(({ documents }) => documents)

/** Finds a document by its id. Throws ResourceNotFoundException if it does not exist. */
export const requireTerms = async (clientTerms: ClientTermsStore, poolId: string, id: string): Promise<FoundTerms> => {
  const wanted = id.toLowerCase()
  for (const record of await allTermsOf(clientTerms, poolId)) {
    const terms = record.documents.find((each) => each.id === wanted)
    if (terms) return { record, terms }
  }
  throw termsFailures.notFound()
}

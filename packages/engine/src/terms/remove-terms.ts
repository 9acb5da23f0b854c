import type { ClientTermsStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { termsFailures } from './errors.ts'
import { requireTerms } from './find-terms.ts'

/** Removes a document. Tries again if another request changes documents of the app client. */
export const removeTerms = (clientTerms: ClientTermsStore, poolId: string, id: string): Promise<true> =>
  untilSaved(async () => {
    const { record, terms } = await requireTerms(clientTerms, poolId, id)
    const documents = record.documents.filter((each) => each.id !== terms.id)
    return (await clientTerms.save({ ...record, documents })) === 'saved' || undefined
  }, termsFailures.changedMeanwhile)

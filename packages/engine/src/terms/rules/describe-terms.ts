import type { TermsDescriptionType, TermsType } from '@poolhouse/schemas'
import type { ClientTermsRecord, TermsRecord } from '@poolhouse/storage'

/** A document in lists: without its links and app client (H). */
export const summarizeTerms = ({
  id,
  name,
  enforcement,
  createdAt,
  modifiedAt,
}: TermsRecord): TermsDescriptionType => ({
  TermsId: id,
  TermsName: name,
  Enforcement: enforcement,
  CreationDate: createdAt / 1000,
  LastModifiedDate: modifiedAt / 1000,
})

/** A document with all members, which responses require (H). */
export const describeTerms = (
  { poolId, clientId }: Pick<ClientTermsRecord, 'poolId' | 'clientId'>,
  terms: TermsRecord,
): TermsType => ({
  ...summarizeTerms(terms),
  UserPoolId: poolId,
  ClientId: clientId,
  TermsSource: terms.source,
  Links: terms.links,
})

import type { ProviderUserIdentifierType } from '@poolhouse/schemas'
import { linkFailures } from './errors.ts'
import type { ProviderIdentity } from './identity-key.ts'
import { localProvider, subjectAttribute } from './rules/identities.ts'

/**
 * Reads an identity from a request. For a user of the pool itself, the attribute name is ignored (H). Throws
 * InvalidParameterException for a missing member (type M, message L).
 */
export const readIdentity = (
  user: 'SourceUser' | 'User',
  {
    ProviderName: providerName,
    ProviderAttributeName: attributeName,
    ProviderAttributeValue: value,
  }: ProviderUserIdentifierType,
): ProviderIdentity => {
  if (!providerName) throw linkFailures.memberMissing(user, 'ProviderName')
  if (!value) throw linkFailures.memberMissing(user, 'ProviderAttributeValue')
  if (attributeName) return { providerName, attributeName, value }
  if (providerName !== localProvider) throw linkFailures.memberMissing(user, 'ProviderAttributeName')
  return { providerName, attributeName: subjectAttribute, value }
}

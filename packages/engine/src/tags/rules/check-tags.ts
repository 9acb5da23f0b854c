import { limits } from '../../limits/rules/quotas.ts'
import { tagFailures } from '../errors.ts'

/** Returns a key with the reserved prefix `aws:` (M), if there is one. */
export const reservedTag = (tags: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(tags).find((key) => key.startsWith('aws:'))

/** Throws UserPoolTaggingException if a pool or a replica has too many tags (H), or one with a reserved key (M). */
export const checkTags = (tags: Readonly<Record<string, string>> = {}): void => {
  if (Object.keys(tags).length > limits.tagsPerPool) throw tagFailures.tooManyForPool()
  const reserved = reservedTag(tags)
  if (reserved !== undefined) throw tagFailures.reservedForPool(reserved)
}

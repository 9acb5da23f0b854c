import { isObject } from '../located.ts'

/**
 * True for a discriminator that leaves some values to a separate schema. Tools write the values of its mapping into the
 * schemas, as if no others existed.
 */
export const leavesOthers = (name: string, member: unknown): boolean =>
  name === 'discriminator' && isObject(member) && typeof member['defaultMapping'] === 'string'

/** A copy without the discriminators that leave values to others. */
export const withoutLeaving = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLeaving)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([name, member]) => !leavesOthers(name, member))
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutLeaving(member)]))
}

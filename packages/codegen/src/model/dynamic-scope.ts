import type { SourceDocument } from '../document/load.ts'
import { child, isObject, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'

const cache = new WeakMap<SourceDocument, boolean>()

const usesDynamicRef = (document: SourceDocument): boolean => {
  const result = cache.get(document) ?? [...document.files.values()].some(({ text }) => text.includes('$dynamicRef'))
  cache.set(document, result)
  return result
}

const reaches = (document: SourceDocument, at: Located, seen: Set<string>): boolean => {
  const key = `${at.file}#${at.pointer}`
  if (seen.has(key)) return false
  seen.add(key)
  if (Array.isArray(at.value)) return at.value.some((_, index) => reaches(document, child(at, index), seen))
  if (!isObject(at.value)) return false
  const { $ref } = at.value
  if (typeof at.value['$dynamicRef'] === 'string') return true
  const target = typeof $ref === 'string' ? resolveRef(document, $ref, at, () => undefined) : undefined
  if (target && reaches(document, target, seen)) return true
  return members(at).some(([, member]) => reaches(document, member, seen))
}

/**
 * True when a schema leads to a `$dynamicRef`. Its target depends on the path of references to it, so the whole path
 * must be one rule.
 */
export const hasDynamicScope = (document: SourceDocument, schema: Located): boolean =>
  usesDynamicRef(document) && reaches(document, schema, new Set())

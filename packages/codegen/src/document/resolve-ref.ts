import type { Place, Report } from '../problem.ts'
import { resolveUri, type SourceDocument } from './load.ts'
import { child, isObject, type Located, pointerSteps } from './located.ts'
import { resourceAt, resourceOf } from './resources.ts'

const ignore = (): void => undefined

const nearest = (names: readonly string[], text: string): string | undefined =>
  names.find((name) => name.toLowerCase() === text.toLowerCase())

/** A cache of resolved references by their base, because most are resolved many times. */
const resolved = new WeakMap<SourceDocument, Map<string, Map<string, Located>>>()

const cacheFor = (document: SourceDocument, base: string): Map<string, Located> => {
  const bases = resolved.get(document) ?? new Map<string, Map<string, Located>>()
  resolved.set(document, bases)
  const cache = bases.get(base) ?? new Map<string, Located>()
  bases.set(base, cache)
  return cache
}

/** The target of a `$ref` in the file `from`; `undefined`, and a report, if it does not exist. */
export const resolveRef = (document: SourceDocument, ref: string, from: Place, report: Report): Located | undefined => {
  const base = resourceOf(document, from)?.uri ?? from.file
  const cache = cacheFor(document, base)
  const target = cache.get(ref) ?? lookUp(document, ref, base, from, report)
  if (target) cache.set(ref, target)
  return target
}

/** References that point through another reference, by document and place. */
const indirect = new WeakMap<SourceDocument, Map<string, IndirectReference>>()

/** A reference whose pointer goes through another reference, which many tools cannot resolve. */
export interface IndirectReference {
  readonly place: Place
  readonly ref: string
  /** The reference that it goes through. */
  readonly through: string
}

/** All references resolved so far that point through another reference. */
export const indirectReferences = (document: SourceDocument): readonly IndirectReference[] => [
  ...(indirect.get(document)?.values() ?? []),
]

const noteIndirect = (document: SourceDocument, { file, pointer }: Place, ref: string, through: string): void => {
  const cache = indirect.get(document) ?? new Map<string, IndirectReference>()
  indirect.set(document, cache)
  const schema = pointer.replace(/\/\$ref$/, '')
  cache.set(`${file}#${schema}`, { place: { file, pointer: schema }, ref, through })
}

const lookUp = (
  document: SourceDocument,
  ref: string,
  base: string,
  from: Place,
  report: Report,
): Located | undefined => {
  const { uri, fragment } = resolveUri(ref, base)
  const resource = resourceAt(document, uri)
  if (!resource) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) {
      report(
        from,
        `$ref ${ref} points outside the file system`,
        'copy the document next to this one and refer to the copy',
      )
    } else {
      report(from, `$ref ${ref} points to ${uri}, which does not exist`, 'correct the path or add the file')
    }
    return undefined
  }
  const anchored = resource.anchors.get(fragment)
  if (anchored) return anchored
  const steps = pointerSteps(fragment)
  if (!steps) {
    report(
      from,
      `$ref ${ref} has a fragment that is no JSON pointer`,
      'write the fragment as #/components/schemas/Name',
    )
    return undefined
  }
  let at: Located = resource.root
  for (const step of steps) {
    let below = child(at, step)
    for (let hops = 0; below.value === undefined && hops < 20; hops++) {
      const through = isObject(at.value) ? at.value['$ref'] : undefined
      const target =
        typeof through === 'string' && through !== ref ? resolveRef(document, through, at, ignore) : undefined
      if (!target) break
      noteIndirect(document, from, ref, String(through))
      at = target
      below = child(at, step)
    }
    if (below.value === undefined) {
      const suggestion = isObject(at.value) ? nearest(Object.keys(at.value), step) : undefined
      report(
        from,
        `$ref ${ref} points to nothing: ${at.file}#${at.pointer} has no ${step}`,
        suggestion === undefined
          ? 'correct the reference or add what it names'
          : `write ${suggestion} instead of ${step}`,
      )
      return undefined
    }
    at = below
  }
  return at
}

/** The target of the `$ref` of an object; `undefined` if it has none or it cannot be resolved. */
export const targetOf = (document: SourceDocument, at: Located): Located | undefined => {
  const ref = isObject(at.value) ? at.value['$ref'] : undefined
  return typeof ref === 'string' ? resolveRef(document, ref, at, () => undefined) : undefined
}

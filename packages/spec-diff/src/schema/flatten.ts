import { isObject, type SourceDocument } from '@poolhouse/codegen/document'
import { type At, targetOf } from '../document/at.ts'
import type { Schema } from './shape.ts'

const rests = new WeakMap<object, object>()

/** The schema object without some members. The copies are cached, so that equal schemas stay identical. */
const without = (at: At, ...names: string[]): At => {
  const key = at.object
  const known = rests.get(key) ?? Object.fromEntries(Object.entries(key).filter(([name]) => !names.includes(name)))
  rests.set(key, known)
  return at.with(known)
}

const wraps = new WeakMap<object, object>()
const nullOnly = { type: 'null' }

/** Keywords to whose schemas an adjacent `nullable` also applies, as most authors of OpenAPI 3.0 intend. */
const composing = ['allOf', 'anyOf', 'oneOf', '$ref'] as const

/** A raw schema object. `nullable` has the alternatives that a nullable composition is equivalent to. */
export type Raw = { readonly at: At; readonly nullable?: readonly [rest: At, nothing: At] }

const isOpenApi30 = (at: At): boolean => {
  const root = at.document.files.get(at.document.root)?.content
  const version = isObject(root) ? root['openapi'] : undefined
  return typeof version === 'string' && version.startsWith('3.0')
}

/** The schema objects of a conjunction, with references resolved and `allOf` expanded, each once. */
export const flatten = (schema: Schema): readonly Raw[] => {
  const parts: Raw[] = []
  const seen = new Set<unknown>()
  const add = (at: At): void => {
    const { value } = at
    if (!isObject(value)) {
      parts.push({ at })
      return
    }
    if (seen.has(value)) return
    seen.add(value)
    const { $ref, $dynamicRef } = value
    const reference = typeof $ref === 'string' ? $ref : typeof $dynamicRef === 'string' ? $dynamicRef : undefined
    if (reference !== undefined) {
      const target = targetOf(at, reference)
      if (isOpenApi30(at)) {
        if (target) add(target)
        return
      }
      // Siblings of a reference take precedence: they describe this place.
      if (target && value['nullable'] !== true) {
        parts.push({ at })
        add(target)
        addParts(at)
        return
      }
    }
    if (value['nullable'] === true && composing.some((name) => value[name] !== undefined)) {
      const nothing = wraps.get(value) ?? { ...nullOnly }
      wraps.set(value, nothing)
      parts.push({ at, nullable: [without(at, 'nullable'), at.with(nothing)] })
      return
    }
    parts.push({ at })
    addParts(at)
  }
  const addParts = (at: At): void => {
    for (const item of at.child('allOf').items()) add(item)
  }
  for (const at of schema) add(at)
  return parts
}

/** A conjunction with the alternatives of `anyOf`, `oneOf` and `nullable` as further parts, to compare annotations. */
export const withAlternatives = (schema: Schema): Schema => {
  const parts: At[] = []
  const seen = new Set<unknown>()
  const add = (at: At): void => {
    if (seen.has(at.value)) return
    seen.add(at.value)
    parts.push(at)
    for (const { at: part, nullable } of flatten([at])) {
      nullable?.forEach(add)
      for (const kind of ['anyOf', 'oneOf']) part.child(kind).items().forEach(add)
    }
  }
  schema.forEach(add)
  return parts
}

// By document, because the same reference resolves differently in each.
const flags = new WeakMap<SourceDocument, WeakMap<object, Map<string, boolean>>>()

const flagsOf = (document: SourceDocument, value: object): Map<string, boolean> => {
  const inDocument = flags.get(document) ?? new WeakMap<object, Map<string, boolean>>()
  flags.set(document, inDocument)
  const known = inDocument.get(value) ?? new Map<string, boolean>()
  inDocument.set(value, known)
  return known
}

/** True when one of the schema objects of a conjunction has a member that is `true`, such as `readOnly`. */
export const hasFlag = (at: At, name: string): boolean => {
  const { value } = at
  if (!isObject(value)) return false
  const known = flagsOf(at.document, value)
  const result = known.get(name) ?? flatten([at]).some((raw) => raw.at.object[name] === true)
  known.set(name, result)
  return result
}

/** The first value of an annotation, such as `default`, in the schema objects of a conjunction. */
export const annotation = (schema: Schema, name: string): At | undefined =>
  flatten(schema)
    .map(({ at }) => at)
    .find(({ value }) => isObject(value) && Object.hasOwn(value, name))
    ?.child(name)

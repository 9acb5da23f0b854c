import type { SourceDocument } from './load.ts'
import { child, isObject, items, type Located } from './located.ts'
import { targetOf } from './resolve-ref.ts'

/** Names of members that schemas of one object list, and that they require. */
interface Names {
  readonly listed: ReadonlySet<string>
  readonly required: ReadonlySet<string>
}

const keysOf = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : [])

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []

const union = (all: readonly Names[]): Names => ({
  listed: new Set(all.flatMap(({ listed }) => [...listed])),
  required: new Set(all.flatMap(({ required }) => [...required])),
})

/** The names that any option lists, and those that every option requires. */
const common = (options: readonly Names[]): Names => {
  const { listed, required } = union(options)
  return { listed, required: new Set([...required].filter((name) => options.every((own) => own.required.has(name)))) }
}

/** The schemas that a schema applies to its own value by `$ref` and `allOf`. */
const appliedBy = (document: SourceDocument, at: Located): readonly Located[] =>
  [targetOf(document, at), ...items(child(at, 'allOf'))].filter((each) => each !== undefined)

/** The names in schemas that apply to an object in addition to a schema's own keywords. */
const namesBeside = (document: SourceDocument, at: Located, depth: number): Names => {
  const inside = (schema: Located): Names => namesOf(document, schema, depth + 1)
  const options = ['anyOf', 'oneOf'].flatMap((keyword) => {
    const all = items(child(at, keyword))
    return all.length === 0 ? [] : [common(all.map(inside))]
  })
  return union([...appliedBy(document, at).map(inside), ...options])
}

const namesOf = (document: SourceDocument, at: Located, depth: number): Names => {
  const own = {
    listed: new Set(keysOf(child(at, 'properties').value)),
    required: new Set(textsIn(child(at, 'required').value)),
  }
  return depth > 12 ? own : union([own, namesBeside(document, at, depth)])
}

/**
 * Names of members that a schema requires in other schemas (`$ref`, `allOf` and so on), and that its own
 * `additionalProperties: false` does not allow: no object matches it.
 */
export const excludedNames = (document: SourceDocument, schema: Located): readonly string[] => {
  if (!isObject(schema.value) || schema.value['additionalProperties'] !== false) return []
  if (keysOf(schema.value['patternProperties']).length > 0) return []
  const known = new Set(keysOf(schema.value['properties']))
  const { listed, required } = namesBeside(document, schema, 0)
  const all = [...required, ...textsIn(schema.value['required'])]
  return [...new Set(all.filter((name) => listed.has(name) && !known.has(name)))]
}

/** A schema that is closed by `additionalProperties: false`, and the names that others add to the same object. */
export interface ClosedPart {
  readonly part: Located
  readonly names: readonly string[]
}

/** The schemas that apply to each object of a schema: its references and the schemas under `allOf`, at any depth. */
const partsOf = (document: SourceDocument, at: Located, depth = 0): readonly Located[] =>
  depth > 6 ? [] : appliedBy(document, at).flatMap((part) => [part, ...partsOf(document, part, depth + 1)])

/**
 * Closed schemas that a schema extends by members that they do not allow: in each object, these members are rejected.
 * Tools close every schema of an inheritance, although `additionalProperties` speaks of the members beside it only.
 */
export const closedParts = (document: SourceDocument, schema: Located): readonly ClosedPart[] => {
  if (items(child(schema, 'allOf')).length === 0) return []
  const parts = [schema, ...partsOf(document, schema)]
  const listed = new Set(parts.flatMap((part) => keysOf(child(part, 'properties').value)))
  return parts.flatMap((part) => {
    if (!isObject(part.value) || part.value['additionalProperties'] !== false) return []
    if (keysOf(part.value['patternProperties']).length > 0) return []
    const known = new Set(keysOf(part.value['properties']))
    const names = [...listed].filter((name) => !known.has(name))
    return names.length === 0 ? [] : [{ part, names }]
  })
}

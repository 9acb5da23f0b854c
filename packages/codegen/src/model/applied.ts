import { child, isObject, items, type Located } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Reading } from './reading.ts'
import { typesOfSchema } from './types-of-schema.ts'

/** A schema, and the schemas that always apply together with it: its reference, and all of `allOf`. */
export const appliedSchemas = (at: Located, reading: Reading, depth = 0): readonly Located[] => {
  if (!isObject(at.value) || depth > 12) return []
  const { $ref } = at.value
  const target = typeof $ref === 'string' ? resolveRef(reading.document, $ref, at, () => undefined) : undefined
  const referred = target ? appliedSchemas(target, reading, depth + 1) : []
  if (target && reading.is30) return referred
  return [at, ...referred, ...items(child(at, 'allOf')).flatMap((part) => appliedSchemas(part, reading, depth + 1))]
}

/** The schemas of a member in other schemas of the same object, without the given one. */
export const adjacentMembers = (
  name: string,
  { file, pointer }: Located,
  schemas: readonly Located[],
): readonly Located[] =>
  schemas
    .map((schema) => child(child(schema, 'properties'), name))
    .filter((other) => other.value !== undefined && (other.pointer !== pointer || other.file !== file))

/** The only type that other schemas of the same value allow; `undefined` if they specify none, or several. */
export const adjacentType = (schemas: readonly Located[], reading: Reading): string | undefined => {
  for (const schema of schemas) {
    const [onlyType, second] = typesOfSchema(schema, reading) ?? []
    if (onlyType !== undefined && second === undefined) return onlyType
  }
  return undefined
}

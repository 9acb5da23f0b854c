import { child, isObject, items, keyOf, type Located, members } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { componentAt } from './component-name.ts'
import type { Reading } from './reading.ts'

/** Keywords whose schemas apply to the same value as the schema that contains them: one, a list, or by name. */
const sameValueSchemas: Readonly<Record<string, (at: Located) => readonly Located[]>> = {
  not: (at) => [at],
  if: (at) => [at],
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword, not a promise
  then: (at) => [at],
  else: (at) => [at],
  allOf: items,
  anyOf: items,
  oneOf: items,
  dependentSchemas: (at) => members(at).map(([, schema]) => schema),
}

const nameOf = (schema: Located): string => componentAt(schema) ?? keyOf(schema)

/**
 * Reports schemas that refer to themselves for the same value: validating a value
 * would never end.
 */
export const reportEndless = (
  schemas: readonly Located[],
  { document, is30, report }: Pick<Reading, 'document' | 'is30' | 'report'>,
): void => {
  const finished = new Set<string>()
  /** The chain of referenced schemas that are being visited, outermost first. */
  const trail: Located[] = []

  const enter = (schema: Located, from: Located): void => {
    const start = trail.findIndex((visited) => keyOf(visited) === keyOf(schema))
    if (start >= 0) {
      const cycle = [...trail.slice(start), schema].map(nameOf).join(' -> ')
      report(
        from,
        `${nameOf(schema)} refers to itself endlessly: ${cycle}`,
        'replace this reference with the intended schema, or remove it',
      )
    } else if (!finished.has(keyOf(schema))) {
      trail.push(schema)
      look(schema)
      trail.pop()
      finished.add(keyOf(schema))
    }
  }

  const look = (schema: Located): void => {
    if (!isObject(schema.value)) return
    const ref = child(schema, '$ref')
    const target = typeof ref.value === 'string' ? resolveRef(document, ref.value, schema, () => undefined) : undefined
    if (target) enter(target, ref)
    if (target && is30) return
    for (const [keyword, schemasOf] of Object.entries(sameValueSchemas)) {
      for (const part of schemasOf(child(schema, keyword))) look(part)
    }
  }

  for (const schema of schemas) enter(schema, schema)
}

import type { z } from 'zod'
import type { Annotations } from '../contract.ts'
import { placeAt, type Place, wholeOf } from './place.ts'
import { constraintsOf, ruleOf, rules } from './rules.ts'
import { isList, isMap, isStructure, type Schema, unwrapped } from './schema-parts.ts'
import { shown } from './shown.ts'

/** One violation: the value and the violated rule. */
interface Finding {
  readonly at: Place
  readonly rule: string
  /** Whether the value, or a part of it, is of a sensitive type. */
  readonly hidden?: boolean
}

/** Whether a value is neither a structure, a list nor a map: its violations are reported for the list or map that contains it. */
const isScalar = (schema: Schema): boolean => !isStructure(schema) && !isList(schema) && !isMap(schema)

const keyFinding = (map: Place, annotations: Annotations): Finding => {
  const component = map.annotation.keys
  const annotation = component === undefined ? {} : (annotations[component] ?? {})
  const schema = map.schema && isMap(map.schema) ? unwrapped(map.schema._zod.def.keyType) : undefined
  const rule = rules.mapKeys(schema ? constraintsOf(schema, { component, annotation }) : [])
  return { at: map, rule, hidden: annotation.sensitive ?? false }
}

const findingOf = (issue: z.core.$ZodIssue, whole: Place, annotations: Annotations): Finding => {
  const at = placeAt(whole, issue.path, annotations)
  const { container, schema, annotation } = at
  if (at.value === null && container) return { at: container, rule: rules.items([rules.notNull]) }
  if (issue.code === 'invalid_key' && container) return keyFinding(container, annotations)
  // Reported by zod for a map whose keys are an enum.
  if (issue.code === 'unrecognized_keys') return keyFinding(at, annotations)
  if (!container?.schema || !schema || isStructure(container.schema) || !isScalar(schema)) {
    return { at, rule: ruleOf(issue, at.value, at) }
  }
  const inner = constraintsOf(schema, at)
  const rule = isMap(container.schema) ? rules.mapValues(inner) : rules.items(inner)
  return { at: container, rule, hidden: annotation.sensitive ?? false }
}

const subjectOf = ({ at, hidden }: Finding, annotations: Annotations): string => {
  if (at.sensitive || hidden) return `Value at '${at.path}'`
  if (at.value === undefined) return `Value null at '${at.path}'`
  return `Value '${shown(at, annotations)}' at '${at.path}'`
}

/** Whether a segment of a path sorts before another one of the same list, map or structure. */
const isBefore = (one: PropertyKey, other: PropertyKey): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other)

/** Sorts a list before its items, items by index, and members by name. */
const byPath = ({ path: one }: z.core.$ZodIssue, { path: other }: z.core.$ZodIssue): number => {
  for (const [index, segment] of one.entries()) {
    const against = other[index]
    if (against === undefined) return 1
    if (segment !== against) return isBefore(segment, against) ? -1 : 1
  }
  return one.length - other.length
}

/** The pattern is the first violation of a value (M: most messages of the service in public reports). */
const patternFirst = (one: z.core.$ZodIssue, other: z.core.$ZodIssue): number =>
  Number(other.code === 'invalid_format') - Number(one.code === 'invalid_format')

/** Maximum number of violations that are described, and approximate maximum length in characters. The rest are counted. */
const limits = { most: 100, length: 65_536 } as const

/**
 * Describes the violations of a request body: the first hundred, and the number of the others. Members are in alphabetical
 * order, as in all measured messages of the service (M; `assets` before `managedLoginBrandingId` H). A list is named once
 * for each constraint, even if several of its items violate it. Behaviour: errors, section 3.
 */
export const describeFailures = (
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  input: { readonly schema: z.ZodType; readonly component: string },
  annotations: Annotations,
): string => {
  const whole = wholeOf(value, input.schema, input.component, annotations)
  const sentences = new Map<string, string>()
  let length = 0
  let checked = 0
  for (const issue of issues.toSorted((one, other) => byPath(one, other) || patternFirst(one, other))) {
    if (sentences.size >= limits.most || length >= limits.length) break
    checked++
    const finding = findingOf(issue, whole, annotations)
    const key = `${finding.at.path}\n${finding.rule}`
    if (sentences.has(key)) continue
    const sentence = `${subjectOf(finding, annotations)} failed to satisfy constraint: ${finding.rule}`
    sentences.set(key, sentence)
    length += sentence.length
  }
  const further = issues.length - checked
  const count = sentences.size + further
  const rest = further === 0 ? '' : `; and ${further} more`
  return `${count} validation error${count === 1 ? '' : 's'} detected: ${[...sentences.values()].join('; ')}${rest}`
}

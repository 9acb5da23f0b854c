import type { z } from 'zod'
import type { Annotations } from '../contract.ts'
import { placeAt, type Place, wholeOf } from './place.ts'
import { constraintsOf, ruleOf, rules } from './rules.ts'
import { isList, isMap, isStructure, type Schema, unwrapped } from './schema-parts.ts'
import { shown } from './shown.ts'

/** One violation: the value and what is wrong with it. */
interface Finding {
  readonly at: Place
  readonly rule: string
  /** Whether the value, or a part of it, is of a sensitive type. */
  readonly hidden?: boolean
}

/** Whether constraints are reported for the list or map that contains the value, as they are for single values. */
const isScalar = (schema: Schema): boolean => !isStructure(schema) && !isList(schema) && !isMap(schema)

const keyFinding = (map: Place, annotations: Annotations): Finding => {
  const keys = map.annotation.keys === undefined ? {} : (annotations[map.annotation.keys] ?? {})
  const schema = map.schema && isMap(map.schema) ? unwrapped(map.schema._zod.def.keyType) : undefined
  return { at: map, rule: rules.mapKeys(schema ? constraintsOf(schema, keys) : []), hidden: keys.sensitive ?? false }
}

const findingOf = (issue: z.core.$ZodIssue, whole: Place, annotations: Annotations): Finding => {
  const at = placeAt(whole, issue.path, annotations)
  const { container, schema, annotation } = at
  if (issue.code === 'invalid_key' && container) return keyFinding(container, annotations)
  // Reported by zod for a map whose keys are an enum.
  if (issue.code === 'unrecognized_keys') return keyFinding(at, annotations)
  if (!container?.schema || !schema || isStructure(container.schema) || !isScalar(schema)) {
    return { at, rule: ruleOf(issue, at.value, annotation) }
  }
  const inner = constraintsOf(schema, annotation)
  const rule = isMap(container.schema) ? rules.mapValues(inner) : rules.items(inner)
  return { at: container, rule, hidden: annotation.sensitive ?? false }
}

const subjectOf = ({ at, hidden }: Finding, annotations: Annotations): string => {
  if (at.sensitive || hidden) return `Value at '${at.path}'`
  if (at.value === undefined) return `Value null at '${at.path}'`
  return `Value '${shown(at, annotations)}' at '${at.path}'`
}

/** Removes duplicates: a list is named once, however many of its items are invalid. */
const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.at.path}\n${finding.rule}`, finding])).values(),
]

/**
 * Describes all violations of a request body, counted and in the order of the contract. Behaviour: errors, section 3.
 */
export const describeFailures = (
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  input: { readonly schema: z.ZodType; readonly component: string },
  annotations: Annotations,
): string => {
  const whole = wholeOf(value, input.schema, input.component, annotations)
  const findings = distinct(issues.map((issue) => findingOf(issue, whole, annotations)))
  const items = findings.map(
    (finding) => `${subjectOf(finding, annotations)} failed to satisfy constraint: ${finding.rule}`,
  )
  return `${items.length} validation error${items.length === 1 ? '' : 's'} detected: ${items.join('; ')}`
}

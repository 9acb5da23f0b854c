import type { At } from '../document/at.ts'
import type { SchemaEvent } from '../schema/compare/difference.ts'
import type { Mode, Notation } from '../schema/read-shape.ts'
import type { Schema } from '../schema/shape.ts'
import type { RuleId } from '../rules/index.ts'
import { type Scope, sides } from './scope.ts'

/** The schema at a place; a missing schema accepts everything. */
export const schemaAt = (at: At): Schema => (at.value === undefined ? [] : [at])

/** The rule of an event. Three events exist in only one direction. */
const ruleOf = (mode: Mode, event: SchemaEvent): RuleId => {
  if (event === 'closed-property-added') return 'response-closed-property-added'
  if (event === 'required-property-added') return 'request-required-property-added'
  if (event === 'defaulted-property-requiredness-changed') return 'request-defaulted-property-requiredness-changed'
  return `${mode}-${event}`
}

/** Reports the differences of two schemas below a location. */
export const compareSchema = (
  scope: Scope,
  {
    mode,
    notation,
    location,
    subject,
    rename,
  }: {
    readonly mode: Mode
    readonly notation: Notation
    readonly location: string
    /** The name of the value in messages. */
    readonly subject: string
    /** Replaces the rule of an event at the root of the value. */
    readonly rename?: (rule: RuleId) => RuleId
  },
  base: Schema,
  revision: Schema,
): void => {
  for (const { event, location: inner, message, base: from, revision: to, witness, undecided } of scope.compareSchemas(
    mode,
    notation,
    base,
    revision,
    subject,
  )) {
    const rule = ruleOf(mode, event)
    scope.report({
      rule: inner === '' && rename ? rename(rule) : rule,
      location: location + inner.replace(/^(?=[^/])/, '/'),
      message,
      ...sides(from, to),
      ...(witness ? { witness } : {}),
      ...(undecided === undefined ? {} : { undecided }),
    })
  }
}

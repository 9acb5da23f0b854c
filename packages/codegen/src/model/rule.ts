/**
 * The constraints of a schema beyond its shape, as an expression over the functions of `runtime/schemas/rules.ts`.
 * Generated modules import them as `is`: `is.all(is.required('name'), is.not(is.type('string')))`.
 */
export type Rule =
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly RuleParameter[] }
  /** One of the functions, without a call: `is.anything`. */
  | { readonly kind: 'name'; readonly name: string }
  /** A rule declared in the module of rules. */
  | { readonly kind: 'reference'; readonly rule: string }

/** A parameter of a rule. */
export type RuleParameter =
  | Rule
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly kind: 'list'; readonly items: readonly RuleParameter[] }
  /** Functions that return rules, by name. */
  | { readonly kind: 'anchors'; readonly rules: readonly (readonly [anchor: string, rule: string])[] }
  | { readonly kind: 'later'; readonly rule: string }
  /** A zod schema. */
  | { readonly kind: 'zod'; readonly code: string }

/** A rule that others refer to. */
export interface NamedRule {
  readonly name: string
  readonly rule: Rule
}

/** A value as a parameter. */
export const valueOf = (value: unknown): RuleParameter => ({ kind: 'value', value })

/** Parameters as an array. */
export const listOf = (items: readonly RuleParameter[]): RuleParameter => ({ kind: 'list', items })

/** A rule that is a function call. */
export const ruleCall = (name: string, ...parameters: readonly RuleParameter[]): Rule => ({
  kind: 'call',
  name,
  parameters,
})

/** The rule that accepts any value. */
export const anything: Rule = { kind: 'name', name: 'anything' }

/** The rule that accepts no value. */
export const nothing: Rule = { kind: 'name', name: 'nothing' }

/** A rule that requires all of the rules. */
export const allOf = (rules: readonly Rule[]): Rule => {
  const constraining = rules.filter((rule) => rule !== anything)
  const [only, second] = constraining
  if (!only) return anything
  return second ? ruleCall('all', ...constraining) : only
}

import type { RuleParameter } from '../model/rule.ts'
import { array, braces, call, type Code } from './code.ts'
import { literal, memberName } from './literal.ts'
import { regularExpression } from './regular-expression.ts'

/** The names that a module has for the functions that rules call. */
export interface RuleNames {
  /** A function of the runtime. */
  readonly support: (name: string) => string
  /** A rule of the module of rules. */
  readonly rule: (name: string) => string
}

type Kind = RuleParameter['kind']

type Of<K extends Kind> = Extract<RuleParameter, { kind: K }>

const later = ({ rule }: { readonly rule: string }, names: RuleNames): Code => `() => ${names.rule(rule)}`

const writers: { readonly [K in Kind]: (parameter: Of<K>, names: RuleNames) => Code } = {
  name: ({ name }, { support }) => support(name),
  call: ({ name, parameters }, names) =>
    call(names.support(name), ...parameters.map((parameter) => ruleCode(parameter, names))),
  reference: (reference, names) => call(names.support('ref'), later(reference, names)),
  later,
  value: ({ value }) => (value === undefined ? 'undefined' : literal(value, 'fit')),
  pattern: (pattern) => regularExpression(pattern),
  list: ({ items }, names) => array(items.map((item) => ruleCode(item, names))),
  anchors: ({ rules }, names) =>
    braces(
      rules.map(([anchor, rule]) => [`${memberName(anchor)}: `, later({ rule }, names)]),
      'fit',
    ),
  zod: ({ code }) => code,
}

/** A parameter whose `kind` and other members are correlated for the compiler. */
type Known<K extends Kind> = Of<K> & { readonly kind: K }

/** A rule, or a parameter of one, as source. */
export const ruleCode = <K extends Kind>(parameter: Known<K>, names: RuleNames): Code =>
  writers[parameter.kind](parameter, names)

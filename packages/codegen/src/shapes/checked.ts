import { call } from '../source/code.ts'
import { ruleCode } from '../source/rule-code.ts'
import type { ShapeKind } from './shape-kind.ts'

/** A shape with a rule for constraints that zod cannot express. */
export const checked: ShapeKind<'checked'> = {
  keywords: [],
  read: (schema, { read }) => read(schema),
  parts: ({ shape }) => [shape],
  zod: ({ shape, rule, decidesMembers }, { zod, rules }) =>
    call(rules.support(decidesMembers ? 'kept' : 'checked'), zod(shape), ruleCode(rule, rules)),
  type: ({ shape }, { type }) => type(shape),
}

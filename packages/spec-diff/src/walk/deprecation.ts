import { sunsetOf } from '../document/sunset.ts'
import type { RuleId } from '../rules/index.ts'
import { below, type Pair, type Scope } from './scope.ts'

/** The rules of one kind of thing that can be deprecated. */
export interface DeprecationRules {
  readonly deprecated: RuleId
  readonly reactivated: RuleId
  readonly sunsetMoved: RuleId
}

/** Reports a new or withdrawn deprecation, and a sunset date that was moved forward or removed. */
export const compareDeprecation = (
  scope: Scope,
  { base, revision }: Pair,
  {
    location,
    subject,
    rules,
  }: { readonly location: string; readonly subject: string; readonly rules: DeprecationRules },
): void => {
  const [was, is] = [base.object['deprecated'] === true, revision.object['deprecated'] === true]
  if (was !== is) {
    scope.report({
      rule: is ? rules.deprecated : rules.reactivated,
      location: below(location, 'deprecated'),
      message: `${subject} ${is ? 'was deprecated' : 'is no longer deprecated'}`,
      base: was ? base.child('deprecated') : base,
      revision: is ? revision.child('deprecated') : revision,
    })
    return
  }
  const [from, to] = [sunsetOf(base), sunsetOf(revision)]
  if (!is || from === undefined || (to !== undefined && (to >= from || Object.is(to, from)))) return
  const [before, after] = [base.object['x-sunset'], revision.object['x-sunset']]
  scope.report({
    rule: rules.sunsetMoved,
    location: below(location, 'x-sunset'),
    message: `${subject}: sunset changed from ${JSON.stringify(before)} to ${after === undefined ? 'none' : JSON.stringify(after)}`,
    base: base.child('x-sunset'),
    revision: after === undefined ? revision : revision.child('x-sunset'),
  })
}

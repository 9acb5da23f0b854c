import { type At, dereference } from '../document/at.ts'
import { isUnstable, operationsOf } from '../document/operations.ts'
import { isPastSunset } from '../document/sunset.ts'
import { compareDocumentation } from './documentation.ts'
import { compareOperation } from './operations.ts'
import { type Pair, type Scope, sides } from './scope.ts'

const reportRemoved = (scope: Scope, at: At, owner: At, label: string): void => {
  const isAfterSunset = isPastSunset([at], scope.today)
  const sunset = at.text('x-sunset')
  const isEarly = at.object['deprecated'] === true && sunset !== undefined
  scope.report({
    rule: isAfterSunset
      ? 'operation-removed-after-sunset'
      : isUnstable(at)
        ? 'unstable-operation-removed'
        : 'operation-removed',
    location: '',
    message: `${label} was removed${isAfterSunset ? ' after its sunset' : isEarly ? ` before its sunset (${sunset})` : ''}`,
    ...sides(at, owner),
  })
}

/** Reports every operation of a path item that only one document has. */
export const reportAlone = (
  scopeFor: (label: string) => Scope,
  item: At,
  owner: At,
  path: string,
  event: 'added' | 'removed',
): void => {
  for (const [method, at] of operationsOf(dereference(item))) {
    const label = `${method} ${path}`
    const scope = scopeFor(label)
    if (event === 'removed') reportRemoved(scope, at, owner, label)
    else scope.report({ rule: 'operation-added', location: '', message: `${label} was added`, ...sides(owner, at) })
  }
}

/**
 * Compares the operations of two path items.
 *
 * @param templates Their paths, whose parameters are matched by place.
 */
export const comparePathItem = (
  scopeFor: (label: string) => Scope,
  pair: Pair,
  templates: { readonly base: string; readonly revision: string },
): void => {
  const [base, revision] = [dereference(pair.base), dereference(pair.revision)]
  const [before, after] = [operationsOf(base), operationsOf(revision)]
  for (const [method, at] of before) {
    const label = `${method} ${templates.revision}`
    const scope = scopeFor(label)
    const other = after.get(method)
    if (!other) {
      reportRemoved(scope, at, revision, label)
      continue
    }
    compareOperation(
      scope,
      { item: base, at, template: templates.base },
      { item: revision, at: other, template: templates.revision },
      (inner, items, name) => {
        const labelled = (text: string): Scope => inner.relabel(text === '' ? null : text, inner)
        const path = { base: name, revision: name }
        if (items.base.value === undefined) reportAlone(labelled, items.revision, other, name, 'added')
        else if (items.revision.value === undefined) reportAlone(labelled, items.base, other, name, 'removed')
        else comparePathItem(labelled, items, path)
      },
    )
  }
  for (const [method, at] of after) {
    const label = `${method} ${templates.revision}`
    if (!before.has(method))
      scopeFor(label).report({
        rule: 'operation-added',
        location: '',
        message: `${label} was added`,
        ...sides(base, at),
      })
  }
  compareDocumentation(scopeFor(''), { base, revision }, '', templates.revision)
}

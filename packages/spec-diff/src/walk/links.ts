import { dereference } from '../document/at.ts'
import { sameJson } from '../document/equal.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'

/** Compares the links of a response. */
export const compareLinks = (scope: Scope, { base, revision }: Pair, location: string): void => {
  const names = new Set([...Object.keys(base.child('links').object), ...Object.keys(revision.child('links').object)])
  for (const name of names) {
    const [before, after] = [
      dereference(base.child('links').child(name)),
      dereference(revision.child('links').child(name)),
    ]
    if (sameJson(before.value, after.value)) continue
    const event = before.value === undefined ? 'added' : after.value === undefined ? 'removed' : 'changed'
    scope.report({
      rule: `response-link-${event}`,
      location: below(location, 'links', name),
      message: `link "${name}" ${event === 'changed' ? 'changed' : `was ${event}`}`,
      ...sides(before.value === undefined ? base : before, after.value === undefined ? revision : after),
    })
  }
}

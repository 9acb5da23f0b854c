import { type At, dereference } from '../document/at.ts'
import { isUnstable } from '../document/operations.ts'
import { sameJson } from '../document/equal.ts'
import { compareRequestBody } from './bodies.ts'
import { compareDeprecation } from './deprecation.ts'
import { compareDocumentation } from './documentation.ts'
import { compareHeaders, type SentValue } from './headers.ts'
import { compareParameters, parametersOf } from './parameters.ts'
import { compareResponses } from './responses.ts'
import { below, type Pair, type Scope, sides, type WalkItem } from './scope.ts'
import { compareOperationSecurity } from './security.ts'
import { compareServers, documentOf, ownServers } from './servers.ts'

/** An operation with the path item and the path template that it belongs to. */
export interface Operation {
  readonly item: At
  readonly at: At
  readonly template: string
}

const levels = ['draft', 'alpha', 'beta', 'stable']

const compareStability = (scope: Scope, { base, revision }: Pair): void => {
  const name = 'x-stability-level'
  const [from, to] = [base.text(name) ?? 'stable', revision.text(name) ?? 'stable']
  // An unknown stability level is treated as absent.
  if (levels.indexOf(to) < levels.indexOf(from))
    scope.report({
      rule: 'operation-stability-lowered',
      location: name,
      message: `stability changed from ${from} to ${to}`,
      ...sides(base.child(name), revision.child(name)),
    })
}

const compareNames = (scope: Scope, { base, revision }: Pair): void => {
  const [from, to] = [base.text('operationId'), revision.text('operationId')]
  if (from !== to)
    scope.report({
      rule: from === undefined ? 'operation-id-added' : 'operation-id-changed',
      location: 'operationId',
      message: `operationId changed from ${from ?? 'none'} to ${to ?? 'none'}`,
      ...sides(
        from === undefined ? base : base.child('operationId'),
        to === undefined ? revision : revision.child('operationId'),
      ),
    })
  const [tags, others] = [base, revision].map((at) =>
    at
      .child('tags')
      .items()
      .map(({ value }) => String(value))
      .sort(),
  )
  if (!sameJson(tags, others))
    scope.report({
      rule: 'operation-tags-changed',
      location: 'tags',
      message: `tags changed from ${tags?.join(', ') || 'none'} to ${others?.join(', ') || 'none'}`,
      ...sides(base.child('tags'), revision.child('tags')),
    })
}

const sentValues = ({ item, at, template }: Operation): Map<string, SentValue> =>
  new Map(
    [...parametersOf(item, at, template)].map(([key, one]) => [
      key,
      {
        name: one.name,
        subject: `${one.in} parameter "${one.name}"`,
        place: one.in,
        at: one.at,
        isRequired: one.isRequired,
      },
    ]),
  )

const compareCallbacks = (scope: Scope, { base, revision }: Pair, walkItem: WalkItem): void => {
  const [before, after] = [base.child('callbacks'), revision.child('callbacks')]
  for (const name of new Set([...Object.keys(before.object), ...Object.keys(after.object)])) {
    const [from, to] = [dereference(before.child(name)), dereference(after.child(name))]
    const location = below('callbacks', name)
    if (from.value === undefined || to.value === undefined) {
      const event = from.value === undefined ? 'added' : 'removed'
      scope.report({
        rule: `callback-${event}`,
        location,
        message: `callback "${name}" was ${event}`,
        ...sides(from.value === undefined ? base : from, to.value === undefined ? revision : to),
      })
      continue
    }
    const items = new Set(
      [...Object.keys(from.object), ...Object.keys(to.object)].filter((one) => !one.startsWith('x-')),
    )
    for (const expression of items)
      walkItem(
        { ...scope, isReversed: !scope.isReversed },
        { base: from.child(expression), revision: to.child(expression) },
        `${scope.operation ?? ''} callback ${name} ${expression}`,
      )
  }
}

/** Compares two versions of an operation. */
export const compareOperation = (outer: Scope, base: Operation, revision: Operation, walkItem: WalkItem): void => {
  const pair: Pair = { base: base.at, revision: revision.at }
  compareStability(outer, pair)
  const scope: Scope = isUnstable(base.at)
    ? {
        ...outer,
        report: (finding) => {
          outer.report({ ...finding, isUnstable: true })
        },
      }
    : outer
  const owners = { base: ownServers(base.item, base.at), revision: ownServers(revision.item, revision.at) }
  if (owners.base || owners.revision)
    compareServers(
      scope,
      { base: owners.base ?? documentOf(base.at), revision: owners.revision ?? documentOf(revision.at) },
      'servers',
      (url) => url,
    )
  compareOperationSecurity(scope, pair)
  if (!scope.isReversed)
    compareParameters(
      scope,
      parametersOf(base.item, base.at, base.template),
      parametersOf(revision.item, revision.at, revision.template),
      pair,
    )
  else compareHeaders(scope, sentValues(base), sentValues(revision), { location: 'request/parameters', owner: pair })
  if (scope.equal(base.at, revision.at)) return
  compareDeprecation(scope, pair, {
    location: '',
    subject: 'the operation',
    rules: {
      deprecated: 'operation-deprecated',
      reactivated: 'operation-no-longer-deprecated',
      sunsetMoved: 'operation-sunset-moved',
    },
  })
  compareNames(scope, pair)
  compareRequestBody(scope, pair)
  compareResponses(scope, pair)
  compareCallbacks(scope, pair, walkItem)
  compareDocumentation(scope, pair, '', 'the operation')
}

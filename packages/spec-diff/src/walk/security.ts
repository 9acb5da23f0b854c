import { type At, dereference, rootOf } from '../document/at.ts'
import { sameJson } from '../document/equal.ts'
import { operationsOf, pathShape } from '../document/operations.ts'
import { below, type Pair, type Scope, sides } from './scope.ts'
import { serverPrefix } from './servers.ts'

/** The credentials that a client must present: for each scheme the scopes. An empty set means anonymous. */
type Requirement = ReadonlyMap<string, ReadonlySet<string>>

const identifying = ['type', 'in', 'name', 'scheme', 'openIdConnectUrl'] as const

/** Identifies a scheme across both documents, independent of its component name. */
const identityOf = (at: At): string => {
  const isExact = (name: string): boolean =>
    name === 'openIdConnectUrl' || (name === 'name' && at.text('in') !== 'header')
  return JSON.stringify(
    identifying.map((name) => {
      const text = at.text(name) ?? ''
      return isExact(name) ? text : text.toLowerCase()
    }),
  )
}

const schemeAt = (document: At, name: string): At =>
  dereference(document.child('components').child('securitySchemes').child(name))

/** Names that a scheme has in the base, by the names of the revision. */
const aliases = (base: At, revision: At): ReadonlyMap<string, string> => {
  const before = base
    .child('components')
    .child('securitySchemes')
    .members()
    .map(([name, at]) => [name, identityOf(dereference(at))] as const)
  return new Map(
    revision
      .child('components')
      .child('securitySchemes')
      .members()
      .flatMap(([name, at]) => {
        const identity = identityOf(dereference(at))
        const same = before.find(([other]) => other === name) ?? before.find(([, one]) => one === identity)
        return same ? [[name, same[0]] as const] : []
      }),
  )
}

const read = (security: At | undefined, names: ReadonlyMap<string, string>): Requirement[] => {
  const requirements = (security?.items() ?? []).map(
    (item) =>
      new Map(
        item
          .members()
          .map(([name, scopes]) => [
            names.get(name) ?? name,
            new Set(scopes.items().map(({ value }) => String(value))),
          ]),
      ),
  )
  return requirements.length === 0 ? [new Map()] : requirements
}

/** True when the credentials of one requirement also meet another. */
const meets = (requirement: Requirement, other: Requirement): boolean =>
  [...other].every(
    ([name, scopes]) => [...scopes].every((scope) => requirement.get(name)?.has(scope)) && requirement.has(name),
  )

const text = (requirement: Requirement): string =>
  [...requirement]
    .map(([name, scopes]) => (scopes.size === 0 ? name : `${name} (${[...scopes].join(', ')})`))
    .join(' and ') || 'no authentication'

const missingScopes = (requirement: Requirement, others: readonly Requirement[]): string[] => {
  const same = others.find((other) => sameJson([...other.keys()].sort(), [...requirement.keys()].sort()))
  return same
    ? [...same].flatMap(([name, scopes]) => [...scopes].filter((scope) => !requirement.get(name)?.has(scope)))
    : []
}

const compareRequirements = (
  scope: Scope,
  before: readonly Requirement[],
  after: readonly Requirement[],
  pair: Pair,
  location: string,
): void => {
  const rejected = before.filter((requirement) => !after.some((other) => meets(requirement, other)))
  const fresh = after.filter((requirement) => !before.some((other) => meets(requirement, other)))
  for (const requirement of rejected) {
    const scopes = missingScopes(requirement, after)
    const isAnonymous = requirement.size === 0
    scope.report({
      rule: isAnonymous
        ? 'security-added'
        : scopes.length > 0
          ? 'security-scope-added'
          : 'security-alternative-removed',
      location,
      message: isAnonymous
        ? `authentication became required: ${after.map(text).join(' or ')}`
        : scopes.length > 0
          ? `${text(requirement)} now also needs the scope ${scopes.join(', ')}`
          : `${text(requirement)} is no longer enough`,
      ...sides(pair.base, pair.revision),
    })
  }
  for (const requirement of fresh) {
    const scopes = missingScopes(requirement, before)
    const isAnonymous = requirement.size === 0
    scope.report({
      rule: isAnonymous
        ? 'security-removed'
        : scopes.length > 0
          ? 'security-scope-removed'
          : 'security-alternative-added',
      location,
      message: isAnonymous
        ? 'authentication is no longer required'
        : scopes.length > 0
          ? `${text(requirement)} no longer needs the scope ${scopes.join(', ')}`
          : `${text(requirement)} is now accepted`,
      ...sides(pair.base, pair.revision),
    })
  }
}

/** Compares the security of an operation, unless both documents define it for all operations. */
export const compareOperationSecurity = (scope: Scope, operation: Pair): void => {
  const [base, revision] = [rootOf(operation.base.document), rootOf(operation.revision.document)]
  const [own, ownAfter] = [operation.base.child('security'), operation.revision.child('security')]
  if (own.value === undefined && ownAfter.value === undefined) return
  const before = own.value === undefined ? base.child('security') : own
  const after = ownAfter.value === undefined ? revision.child('security') : ownAfter
  const pair = {
    base: own.value === undefined ? operation.base : own,
    revision: ownAfter.value === undefined ? operation.revision : ownAfter,
  }
  compareRequirements(scope, read(before, new Map()), read(after, aliases(base, revision)), pair, 'security')
}

const flowUrls = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'] as const

const compareFlows = (scope: Scope, before: At, after: At, location: string, name: string): void => {
  const [flows, others] = [before.child('flows'), after.child('flows')]
  for (const flow of new Set([...Object.keys(flows.object), ...Object.keys(others.object)])) {
    const [from, to] = [flows.child(flow), others.child(flow)]
    const at = below(location, 'flows', flow)
    const report = (
      rule:
        | 'security-flow-removed'
        | 'security-flow-added'
        | 'security-flow-url-changed'
        | 'security-flow-scope-removed'
        | 'security-flow-scope-added',
      message: string,
    ): void =>
      scope.report({
        rule,
        location: at,
        message: `security scheme ${name}: ${message}`,
        ...sides(from.value === undefined ? before : from, to.value === undefined ? after : to),
      })
    if (to.value === undefined) report('security-flow-removed', `flow ${flow} was removed`)
    else if (from.value === undefined) report('security-flow-added', `flow ${flow} was added`)
    else {
      const urls = flowUrls.filter((url) => from.object[url] !== to.object[url])
      if (urls.length > 0) report('security-flow-url-changed', `${urls.join(', ')} of ${flow} changed`)
      const [scopes, otherScopes] = [Object.keys(from.child('scopes').object), Object.keys(to.child('scopes').object)]
      const [gone, fresh] = [
        scopes.filter((one) => !otherScopes.includes(one)),
        otherScopes.filter((one) => !scopes.includes(one)),
      ]
      if (gone.length > 0) report('security-flow-scope-removed', `scope ${gone.join(', ')} was removed`)
      if (fresh.length > 0) report('security-flow-scope-added', `scope ${fresh.join(', ')} was added`)
    }
  }
}

/** The operations without their own security, by method and path, including the path of the servers. */
const inheritingIn = (document: At): ReadonlySet<string> => {
  const prefixes = ['', serverPrefix(document) ?? '']
  return new Set(
    document
      .child('paths')
      .members()
      .flatMap(([path, item]) =>
        [...operationsOf(dereference(item))]
          .filter(([, operation]) => operation.child('security').value === undefined)
          .flatMap(([method]) => prefixes.map((prefix) => `${method} ${pathShape(prefix + path)}`)),
      ),
  )
}

/** True when an operation has the security of the document before and after; the others are compared separately. */
const isInherited = ({ base, revision }: Pair): boolean => {
  const [before, after] = [inheritingIn(base), inheritingIn(revision)]
  const hasOperations = [base, revision].some((document) => document.child('paths').members().length > 0)
  return !hasOperations || [...before].some((operation) => after.has(operation))
}

/** The schemes that requirements of a document name; all schemes where it has no requirement. */
const usedSchemes = (document: At): ReadonlySet<string> | undefined => {
  const requirements = [
    document.child('security'),
    ...document
      .child('paths')
      .members()
      .flatMap(([, item]) =>
        [...operationsOf(dereference(item)).values()].map((operation) => operation.child('security')),
      ),
  ].flatMap((security) => security.items().flatMap((item) => Object.keys(item.object)))
  return requirements.length === 0 ? undefined : new Set(requirements)
}

/** Compares the security of the document and the schemes that are used and defined in both. */
export const compareSecurity = (scope: Scope, { base, revision }: Pair): void => {
  const [before, after] = [base.child('security'), revision.child('security')]
  if ((before.value !== undefined || after.value !== undefined) && isInherited({ base, revision }))
    compareRequirements(
      scope,
      read(before, new Map()),
      read(after, aliases(base, revision)),
      { base: before.value === undefined ? base : before, revision: after.value === undefined ? revision : after },
      'security',
    )
  const used = usedSchemes(base)
  for (const [name, other] of aliases(base, revision)) {
    if (used && !used.has(other)) continue
    const [one, two] = [schemeAt(base, other), schemeAt(revision, name)]
    const location = below('security-schemes', name)
    if (identityOf(one) !== identityOf(two))
      scope.report({
        rule: 'security-scheme-changed',
        location,
        message: `security scheme ${name}: ${identifying.filter((key) => one.object[key] !== two.object[key]).join(', ')} changed`,
        ...sides(one, two),
      })
    compareFlows(scope, one, two, location, name)
  }
}

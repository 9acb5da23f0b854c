import { type At, dereference } from '../document/at.ts'
import { compareContent } from './content.ts'
import { compareDocumentation } from './documentation.ts'
import { compareHeaders, headersOf } from './headers.ts'
import { compareLinks } from './links.ts'
import { below, modeOf, type Pair, type Scope, sides } from './scope.ts'

const isSuccess = (status: string): boolean => /^[23]/.test(status)

/** The response that describes a status: its own, that of its range, or the default, which usually describes errors. */
const describing = (responses: ReadonlyMap<string, At>, status: string): At | undefined => {
  const hasSuccess = [...responses.keys()].some(isSuccess)
  const fallback = isSuccess(status) && hasSuccess ? undefined : responses.get('default')
  return responses.get(status) ?? responses.get(`${status.slice(0, 1)}XX`) ?? fallback
}

const read = (operation: At): Map<string, At> =>
  new Map(
    operation
      .child('responses')
      .members()
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, response]) => [/^\dxx$/i.test(status) ? status.toUpperCase() : status, dereference(response)]),
  )

const compareResponse = (scope: Scope, pair: Pair, status: string): void => {
  if (scope.equal(pair.base, pair.revision)) return
  const location = below('response', status)
  const mode = modeOf('response', scope)
  compareContent(scope, pair, mode, location, `response ${status}`)
  if (mode === 'response')
    compareHeaders(scope, headersOf(pair.base), headersOf(pair.revision), {
      location: below(location, 'headers'),
      owner: pair,
    })
  compareLinks(scope, pair, location)
  compareDocumentation(scope, pair, location, `response ${status}`)
}

/** Compares the responses of an operation by status. */
export const compareResponses = (scope: Scope, operation: Pair): void => {
  const [before, after] = [read(operation.base), read(operation.revision)]
  const owner = { base: operation.base.child('responses'), revision: operation.revision.child('responses') }
  const onlyDefault = before.size === 1
  for (const [status, response] of before) {
    const same = after.get(status)
    const wider = status === 'default' ? undefined : describing(after, status)
    if (same ?? wider) {
      const other = same ?? wider
      if (other) compareResponse(scope, { base: response, revision: other }, status)
      continue
    }
    // A range is split when statuses of it remain.
    const parts = [...after].filter(([other]) => status.endsWith('XX') && other.startsWith(status.slice(0, 1)))
    const isServed = isSuccess(status) || (status === 'default' && onlyDefault)
    scope.report({
      rule:
        parts.length > 0
          ? 'response-status-range-narrowed'
          : isServed
            ? 'response-success-status-removed'
            : 'response-error-status-removed',
      location: below('response', status),
      message: `response ${status} was ${parts.length > 0 ? `replaced by ${parts.map(([other]) => other).join(', ')}` : 'removed'}`,
      ...sides(response, owner.revision),
    })
  }
  for (const [status, response] of after) {
    if (before.has(status)) continue
    const wider = status === 'default' || status.endsWith('XX') ? undefined : describing(before, status)
    // A response that the default described before is now only documented in more detail.
    if (wider) {
      compareResponse(scope, { base: wider, revision: response }, status)
      continue
    }
    scope.report({
      rule: isSuccess(status) ? 'response-success-status-added' : 'response-error-status-added',
      location: below('response', status),
      message: `response ${status} was added`,
      ...sides(owner.base, response),
    })
  }
}

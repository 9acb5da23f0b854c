import { dereference } from '../document/at.ts'
import { compareContent } from './content.ts'
import { compareDocumentation } from './documentation.ts'
import { modeOf, type Pair, type Scope, sides } from './scope.ts'

const location = 'request/body'

/** Compares the body of a request. */
export const compareRequestBody = (scope: Scope, operation: Pair): void => {
  const [before, after] = [
    dereference(operation.base.child('requestBody')),
    dereference(operation.revision.child('requestBody')),
  ]
  const mode = modeOf('request', scope)
  const [was, is] = [before, after].map(({ object }) => object['required'] === true)
  if (before.value === undefined && after.value === undefined) return
  if (before.value === undefined) {
    const rule = is && mode === 'request' ? 'request-required-body-added' : (`${mode}-body-added` as const)
    const message = `the request body was added${is ? ' and is required' : ''}`
    scope.report({ rule, location, message, ...sides(operation.base, after) })
    return
  }
  if (after.value === undefined) {
    scope.report({
      rule: `${mode}-body-removed`,
      location,
      message: 'the request body was removed',
      ...sides(before, operation.revision),
    })
    return
  }
  if (scope.equal(before, after)) return
  if (was !== is)
    scope.report({
      rule: `${mode}-body-became-${is ? 'required' : 'optional'}`,
      location: `${location}/required`,
      message: `the request body became ${is ? 'required' : 'optional'}`,
      ...sides(before, after),
    })
  compareContent(scope, { base: before, revision: after }, mode, location, 'request body')
  compareDocumentation(scope, { base: before, revision: after }, location, 'request body')
}

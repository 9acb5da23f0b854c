import { child, isObject } from '../located.ts'
import { resolveRef } from '../resolve-ref.ts'
import type { Repair } from './repair.ts'

/** Removes references that cannot be resolved: a schema then allows anything, and other objects are removed. */
export const repairReference: Repair = ({ at, kind }, { document, change }) => {
  const ref = child(at, '$ref')
  if (ref.value === undefined) return
  let reason = `$ref must be a text`
  const isFound =
    typeof ref.value === 'string' &&
    resolveRef(document, ref.value, ref, (_, message) => {
      reason = message
    })
  if (isFound) return
  if (kind === 'schema') {
    change(ref, undefined, `${reason}; anything is allowed here`, 'correct the reference')
    return
  }
  if (kind === 'response' && isObject(at.value)) {
    change(at, { description: '' }, `${reason}; the response has no body here`, 'correct the reference')
    return
  }
  change(at, undefined, `${reason}; it is ignored`, 'correct the reference')
}

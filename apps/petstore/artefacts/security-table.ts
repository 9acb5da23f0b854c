// @boundaries-ignore The petstore is copied out, where the package is installed.
import type { Artefact } from '@poolhouse/codegen'
// @boundaries-ignore The petstore is copied out, where the package is installed.
import { jsdoc, literal, moduleText } from '@poolhouse/codegen/source'

/**
 * The security schemes of each operation, for an authentication middleware: the generated server does not authenticate.
 * Rejects operations that modify data without authentication.
 */
export const securityTable: Artefact = ({ model, banner, report }) => {
  const { endpoints } = model.api
  for (const { name, method, place, security } of endpoints) {
    if (method !== 'get' && security.length === 0)
      report(place, `${name} modifies data without authentication`, 'add security to it')
  }
  const schemes = endpoints.map(({ name, security }) => [name, [...new Set(security.flat())]])
  const code = ['export const security = ', literal(Object.fromEntries(schemes), 'break'), ' as const']
  const comment = jsdoc('The security schemes of each operation. An operation without schemes is public.')
  return new Map([['src/generated/security.ts', moduleText(banner, [], [{ comment, code }])]])
}

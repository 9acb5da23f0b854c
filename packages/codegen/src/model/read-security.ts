import { child, items, type Located, members } from '../document/located.ts'
import type { SecurityScheme } from './endpoint.ts'
import { held, textOf } from './held.ts'
import type { Reading } from './reading.ts'

/** Alternatives of security requirements: the schemes that each requires. */
export const schemesIn = (at: Located): string[][] => items(at).map((item) => members(item).map(([name]) => name))

/** Reads the security schemes that a client supports. Warns about the others. */
export const readSecurity = (root: Located, reading: Reading): SecurityScheme[] =>
  members(child(child(root, 'components'), 'securitySchemes')).flatMap(([name, at]) => {
    const scheme = held(at, reading)
    if (!scheme) return []
    const { type, scheme: kind, in: place, name: parameter } = scheme.value
    const isHttp = type !== 'http' || /^(?:basic|bearer)$/i.test(String(kind))
    if (type === 'mutualTLS' || !isHttp) {
      const message = `the security scheme ${name} is ignored: ${type === 'http' ? String(kind) : 'mutualTLS'}`
      reading.warn(scheme, message, 'give the client a custom fetch for it')
      return []
    }
    const isPlaced = ['query', 'header', 'cookie'].includes(String(place)) && typeof parameter === 'string'
    if (type === 'apiKey' && !isPlaced) {
      const remedy = 'write in: header, query or cookie, and the name of the parameter'
      reading.report(scheme, `the security scheme ${name} does not define where its key is sent`, remedy)
      return []
    }
    return [
      {
        name,
        type: String(type),
        scheme: textOf(kind)?.toLowerCase(),
        place: textOf(place),
        parameter: textOf(parameter),
      },
    ]
  })

import type { RequestSample } from '@poolhouse/codegen'
import { block, type Layout, listBlock } from './block.ts'
import { memberName } from './java-names.ts'
import { nameOf, originOf, region } from './request.ts'
import { type TypedMember, typedMembers, type TypedValue, writeWith } from './typed-value.ts'

const types = 'CognitoIdentityProviderClientTypes'

const quoted = (text: string): string => JSON.stringify(text)

/** The enum case of a value: `ALLOW_USER_SRP_AUTH` is `allowUserSrpAuth`. */
const caseName = (value: string): string =>
  value
    .split(/[^A-Za-z0-9]+/)
    .map((word, at) => {
      const lower = /[a-z]/.test(word) ? word : word.toLowerCase()
      return at === 0 ? lower.charAt(0).toLowerCase() + lower.slice(1) : lower.charAt(0).toUpperCase() + lower.slice(1)
    })
    .join('')

const layout: Layout = { step: '    ', last: '' }

const list = (items: readonly string[], indent: string): string => listBlock('[', items, ']', indent, layout)

const dictionary = (lines: readonly string[], indent: string): string =>
  lines.length === 0 ? '[:]' : block('[', lines, ']', indent, layout)

const plain = (json: unknown, indent: string): string => {
  const next = (part: unknown): string => plain(part, `${indent}    `)
  if (Array.isArray(json)) return list(json.map(next), indent)
  if (json === null) return 'nil'
  if (typeof json !== 'object') return JSON.stringify(json)
  const lines = Object.entries(json).map(([name, part]) => `${quoted(name)}: ${next(part)}`)
  return dictionary(lines, indent)
}

const literal = (value: TypedValue, indent: string): string => {
  const next = (part: TypedValue): string => literal(part, `${indent}    `)
  return writeWith<string>(
    {
      structure: ({ type, members }) => call(`${types}.${type}`, members, indent),
      list: ({ items }) => list(items.map(next), indent),
      map: ({ entries }) => {
        const lines = entries.map(([key, part]) => `${quoted(key)}: ${next(part)}`)
        return dictionary(lines, indent)
      },
      string: ({ text }) => quoted(text),
      enum: ({ text }) => `.${caseName(text)}`,
      blob: ({ base64 }) => `Data(base64Encoded: ${quoted(base64)})`,
      number: ({ number }) => String(number),
      boolean: ({ isTrue }) => String(isTrue),
      document: ({ json }) => plain(json, indent),
    },
    value,
  )
}

/** An initializer call. The SDK declares its arguments in alphabetical order. */
const call = (type: string, members: readonly TypedMember[], indent: string): string => {
  const named = members.map(({ name, value }) => [memberName(name), value] as const)
  const ordered = named.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const lines = ordered.map(([name, value]) => `${name}: ${literal(value, `${indent}    `)}`)
  return block(`${type}(`, lines, ')', indent, layout)
}

/** The AWS SDK for Swift. */
export const awsSdkSwift: RequestSample = {
  language: 'Swift',
  client: 'AWS SDK',
  syntax: 'swift',
  code: (request) => {
    const operation = nameOf(request.endpoint)
    const input = call(`${operation}Input`, typedMembers(request), '')
    return `import AWSCognitoIdentityProvider
${input.includes('Data(') ? 'import Foundation\n' : ''}
let config = try await CognitoIdentityProviderClient.CognitoIdentityProviderClientConfig(
    region: "${region}",
    endpoint: "${originOf(request)}"
)
let client = CognitoIdentityProviderClient(config: config)
let input = ${input}
print(try await client.${memberName(operation)}(input: input))`
  },
}

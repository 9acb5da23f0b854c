import type { RequestSample } from '@poolhouse/codegen'
import { block, type Layout, listBlock } from './block.ts'
import { nameOf, originOf, region } from './request.ts'
import { typedMembers, type TypedValue, writeWith } from './typed-value.ts'

const quoted = (text: string): string => JSON.stringify(text)

const argument = (name: string): string => (/^[A-Za-z.][\w.]*$/.test(name) ? name : quoted(name))

const layout: Layout = { step: '  ', last: '' }

const list = (items: readonly string[], indent: string): string => listBlock('list(', items, ')', indent, layout)

const named = (lines: readonly string[], indent: string): string => block('list(', lines, ')', indent, layout)

const plain = (json: unknown, indent: string): string => {
  const next = (part: unknown): string => plain(part, `${indent}  `)
  if (json === null) return 'NULL'
  if (typeof json === 'boolean') return json ? 'TRUE' : 'FALSE'
  if (typeof json !== 'object') return JSON.stringify(json)
  if (Array.isArray(json)) return list(json.map(next), indent)
  const lines = Object.entries(json).map(([name, part]) => `${argument(name)} = ${next(part)}`)
  return named(lines, indent)
}

const literal = (value: TypedValue, indent: string): string => {
  const pair = (name: string, part: TypedValue): string => `${argument(name)} = ${literal(part, `${indent}  `)}`
  return writeWith<string>(
    {
      structure: ({ members }) => {
        const lines = members.map(({ name, value: part }) => pair(name, part))
        return named(lines, indent)
      },
      list: ({ items }) => {
        const lines = items.map((part) => literal(part, `${indent}  `))
        return list(lines, indent)
      },
      map: ({ entries }) => {
        const lines = entries.map(([name, part]) => pair(name, part))
        return named(lines, indent)
      },
      string: ({ text }) => quoted(text),
      enum: ({ text }) => quoted(text),
      blob: ({ base64 }) => `jsonlite::base64_dec(${quoted(base64)})`,
      number: ({ number }) => String(number),
      boolean: ({ isTrue }) => (isTrue ? 'TRUE' : 'FALSE'),
      document: ({ json }) => plain(json, indent),
    },
    value,
  )
}

/** paws, an AWS SDK for R. */
export const paws = (commandName: (name: string) => string): RequestSample => ({
  language: 'R',
  client: 'paws',
  syntax: 'r',
  code: (request) => {
    const method = commandName(nameOf(request.endpoint)).replaceAll('-', '_')
    const lines = typedMembers(request).map(({ name, value }) => `  ${name} = ${literal(value, '  ')}`)
    return `cognito <- paws::cognitoidentityprovider(
  endpoint = "${originOf(request)}",
  region = "${region}"
)
output <- cognito$${method}(${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''})
str(output)`
  },
})

import { block, type Layout, listBlock } from './block.ts'
import { type TypedValue, writeWith } from './typed-value.ts'

const layout: Layout = { step: '    ', last: ',' }

const dict = (lines: readonly string[], indent: string): string => block('{', lines, '}', indent, layout)

const list = (items: readonly string[], indent: string): string => listBlock('[', items, ']', indent, layout)

const plain = (value: unknown, indent: string): string => {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value !== 'object') return JSON.stringify(value)
  const next = (part: unknown): string => plain(part, `${indent}    `)
  if (Array.isArray(value)) return list(value.map(next), indent)
  const lines = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${next(part)}`)
  return dict(lines, indent)
}

/** A value as a Python literal. Binary values are decoded with `base64`. */
export const pythonLiteral = (value: TypedValue, indent: string): string => {
  const next = (part: TypedValue): string => pythonLiteral(part, `${indent}    `)
  const pair = (name: string, part: TypedValue): string => `${JSON.stringify(name)}: ${next(part)}`
  return writeWith<string>(
    {
      structure: ({ members }) => {
        const lines = members.map(({ name, value: part }) => pair(name, part))
        return dict(lines, indent)
      },
      list: ({ items }) => list(items.map(next), indent),
      map: ({ entries }) => {
        const lines = entries.map(([name, part]) => pair(name, part))
        return dict(lines, indent)
      },
      string: ({ text }) => JSON.stringify(text),
      enum: ({ text }) => JSON.stringify(text),
      blob: ({ base64 }) => `base64.b64decode(${JSON.stringify(base64)})`,
      number: ({ number }) => String(number),
      boolean: ({ isTrue }) => (isTrue ? 'True' : 'False'),
      document: ({ json }) => plain(json, indent),
    },
    value,
  )
}

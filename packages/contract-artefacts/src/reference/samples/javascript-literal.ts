import { block, type Layout, listBlock } from './block.ts'
import { type TypedMember, type TypedValue, writeWith } from './typed-value.ts'

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text)

/** A string in single quotes. */
export const javascriptString = (text: string): string =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`

const key = (name: string): string => (isName(name) ? name : javascriptString(name))

const layout: Layout = { step: '  ', last: ',' }

const object = (lines: readonly string[], indent: string): string => block('{', lines, '}', indent, layout)

const list = (items: readonly string[], indent: string): string => listBlock('[', items, ']', indent, layout)

const plain = (value: unknown, indent: string): string => {
  const next = (part: unknown): string => plain(part, `${indent}  `)
  if (typeof value === 'string') return javascriptString(value)
  if (Array.isArray(value)) return list(value.map(next), indent)
  if (typeof value !== 'object' || value === null) return String(value)
  const lines = Object.entries(value).map(([name, part]) => `${key(name)}: ${next(part)}`)
  return object(lines, indent)
}

/** Writes a binary value in the form that a client accepts. */
export type BlobWriter = (base64: string) => string

const literal = (value: TypedValue, indent: string, blob: BlobWriter): string => {
  const next = (part: TypedValue): string => literal(part, `${indent}  `, blob)
  return writeWith<string>(
    {
      structure: ({ members }) => javascriptObject(members, indent, blob),
      list: ({ items }) => list(items.map(next), indent),
      map: ({ entries }) => {
        const lines = entries.map(([name, part]) => `${key(name)}: ${next(part)}`)
        return object(lines, indent)
      },
      string: ({ text }) => javascriptString(text),
      enum: ({ text }) => javascriptString(text),
      blob: ({ base64 }) => blob(base64),
      number: ({ number }) => String(number),
      boolean: ({ isTrue }) => String(isTrue),
      document: ({ json }) => plain(json, indent),
    },
    value,
  )
}

/** An object literal with one member per line. */
export const javascriptObject = (members: readonly TypedMember[], indent: string, blob: BlobWriter): string => {
  const lines = members.map(({ name, value }) => `${key(name)}: ${literal(value, `${indent}  `, blob)}`)
  return object(lines, indent)
}

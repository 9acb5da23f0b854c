import type { MemberOption } from '../command-line/operation-options.ts'
import { isScalar, shapeOf } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { quoteWord } from '../prompt/words.ts'
import { isRecord } from '../record.ts'

/** True for texts that shorthand accepts without quotes. */
const isBare = (text: string): boolean => /^[\w@+:/.-][\w@+:/. -]*$/.test(text) && !text.endsWith(' ')

/** A structure or map of scalars in shorthand; `undefined` if JSON is clearer. */
const shorthand = (value: unknown, shape: Shape, shapes: Shapes): string | undefined => {
  if ((shape.type !== 'structure' && shape.type !== 'map') || !isRecord(value)) return undefined
  const parts: string[] = []
  for (const [name, member] of Object.entries(value)) {
    const target = shapeOf(shape.type === 'map' ? shape.value : (shape.members[name] ?? ''), shapes)
    const text = typeof member === 'string' ? member : JSON.stringify(member)
    if (typeof member === 'object' || !isScalar(target) || !isBare(text) || !/^[\w.:#/-]+$/.test(name)) return undefined
    parts.push(`${name}=${text}`)
  }
  return parts.length === 0 ? undefined : parts.join(',')
}

const wordsOf = (value: unknown, shape: Shape, shapes: Shapes): string[] => {
  if (isScalar(shape)) return [String(value)]
  if (shape.type === 'list' && Array.isArray(value) && value.length > 0) {
    const member = shapeOf(shape.member, shapes)
    const words = value.map((item) => (isScalar(member) ? String(item) : shorthand(item, member, shapes)))
    const safe = words.filter((word) => word !== undefined).filter((word) => !/^(?:-|\s*[[{]|file)/.test(word))
    if (safe.length === words.length) return safe
  }
  return [shorthand(value, shape, shapes) ?? JSON.stringify(value)]
}

/**
 * The words of a command line that sends an input, with the options in the order of the contract: shorthand for simple
 * values, JSON for others. The first word of each part is its option.
 */
export const exampleOptions = (
  input: Readonly<Record<string, unknown>>,
  members: readonly MemberOption[],
  shapes: Shapes,
): string[][] =>
  members.flatMap(({ name, member, shape, constant }) => {
    const value = input[member]
    if (value === undefined) return []
    if (shape.type === 'boolean') return value === constant ? [[name]] : []
    const words = wordsOf(value, shape, shapes)
    // A value that begins with a dash would be read as an option.
    return words.length === 1 && words[0]?.startsWith('-') ? [[`${name}=${words[0]}`]] : [[name, ...words]]
  })

/** A command with its options, as it is typed into a shell. */
export const exampleCommand = (command: string, options: readonly (readonly string[])[]): string =>
  [`poolhouse ${command}`, ...options.map((words) => words.map(quoteWord).join(' '))].join(' \\\n    ')

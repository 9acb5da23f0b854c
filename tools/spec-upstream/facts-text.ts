import type { ServiceModel } from '@poolhouse/contract'

const width = 120

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/**
 * Formats JSON with lists and objects on one line if they fit.
 *
 * @param expanded The number of outer levels whose objects are never on one line.
 * @param used The number of other characters on the line, before and after the value.
 */
const text = (value: unknown, indent: string, expanded: number, used: number): string => {
  const line = inline(value)
  const isContainer = typeof value === 'object' && value !== null
  const fits = indent.length + used + line.length <= width
  if (!isContainer || (fits && (expanded <= 0 || Array.isArray(value)))) return line
  const below = `${indent}  `
  const last = Object.keys(value).length - 1
  const members = Object.entries(value).map(([name, member], index) => {
    const key = Array.isArray(value) ? '' : `${JSON.stringify(name)}: `
    const comma = index < last ? ',' : ''
    return `${below}${key}${text(member, below, expanded - 1, key.length + comma.length)}${comma}\n`
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${members.join('')}${indent}${close}`
}

/** The text of the file of facts, formatted like the formatter of this repository. */
export const factsText = ({ operations, shapes }: ServiceModel): string =>
  `{\n  "operations": ${text(operations, '  ', 2, 15)},\n  "shapes": ${text(shapes, '  ', 1, 11)}\n}\n`

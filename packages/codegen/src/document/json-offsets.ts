import { pointerSteps } from './located.ts'

/** Where a member or an item is written: its name, or itself, and its value. */
interface Written {
  readonly at: number
  readonly value: number
}

const afterSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

const afterString = (text: string, from: number): number => {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end + 1
  }
  return text.length
}

/** Steps over a value without reading it. */
const afterValue = (text: string, from: number): number => {
  let depth = 0
  let at = from
  do {
    const character = text[at]
    if (character === '"') at = afterString(text, at) - 1
    else if (character === '{' || character === '[') depth++
    else if (character === '}' || character === ']') depth--
    at++
  } while (at < text.length && (depth > 0 || /[^,\]}\s]/.test(text[at] ?? '')))
  return at
}

const membersAt = (text: string, container: number): ReadonlyMap<string, Written> => {
  const members = new Map<string, Written>()
  const isObject = text[container] === '{'
  if (!isObject && text[container] !== '[') return members
  for (let at = afterSpace(text, container + 1); at < text.length && !/[\]}]/.test(text[at] ?? '');) {
    const end = isObject ? afterString(text, at) : at
    const step: string = isObject ? JSON.parse(text.slice(at, end)) : String(members.size)
    const value = isObject ? afterSpace(text, afterSpace(text, end) + 1) : at
    members.set(step, { at, value })
    const next = afterSpace(text, afterValue(text, value))
    at = text[next] === ',' ? afterSpace(text, next + 1) : text.length
  }
  return members
}

/**
 * Finds where the places of a JSON text are written. What does not exist is looked for at what it would stand in.
 *
 * @param text A text that is JSON.
 * @returns The offset of a pointer; `undefined` for the whole.
 */
export const jsonOffsets = (text: string): ((pointer: string) => number | undefined) => {
  const known = new Map<number, ReadonlyMap<string, Written>>()
  const below = (container: number): ReadonlyMap<string, Written> => {
    const members = known.get(container) ?? membersAt(text, container)
    known.set(container, members)
    return members
  }
  return (pointer) => {
    let found: number | undefined
    let container = afterSpace(text, 0)
    for (const step of pointerSteps(pointer) ?? []) {
      const member = below(container).get(step)
      if (!member) return found
      found = member.at
      container = member.value
    }
    return found
  }
}

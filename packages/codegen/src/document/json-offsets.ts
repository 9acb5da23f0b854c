import { pointerSteps } from './located.ts'

/** Offsets of a member or an item: of its name (or of the item), and of its value. */
interface Offsets {
  readonly at: number
  readonly value: number
}

const afterSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

/** Regular expressions scan a large document in half the time of a loop over its characters. */
const string = /"[^"\\]*(?:\\.[^"\\]*)*"/g
const scalar = /[^\s,\]}]+/g
const stringOrBracket = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g

/** The end of the first match at or after `from`. */
const afterFirst = (expression: RegExp, text: string, from: number): number => {
  expression.lastIndex = from
  return expression.test(text) ? expression.lastIndex : text.length
}

/** The offset after a value, which is not parsed. */
const afterValue = (text: string, from: number): number => {
  const first = text.charAt(from)
  if (first === '"') return afterFirst(string, text, from)
  if (first !== '{' && first !== '[') return afterFirst(scalar, text, from)
  let at = from
  let depth = 0
  do {
    at = afterFirst(stringOrBracket, text, at)
    const last = text.charAt(at - 1)
    if (last === '{' || last === '[') depth++
    else if (last !== '"') depth--
  } while (depth > 0 && at < text.length)
  return at
}

const membersAt = (text: string, container: number): ReadonlyMap<string, Offsets> => {
  const members = new Map<string, Offsets>()
  const isObject = text[container] === '{'
  if (!isObject && text[container] !== '[') return members
  for (let at = afterSpace(text, container + 1); at < text.length && !/[\]}]/.test(text[at] ?? '');) {
    const end = isObject ? afterFirst(string, text, at) : at
    const step: string = isObject ? JSON.parse(text.slice(at, end)) : String(members.size)
    const value = isObject ? afterSpace(text, afterSpace(text, end) + 1) : at
    members.set(step, { at, value })
    const next = afterSpace(text, afterValue(text, value))
    at = text[next] === ',' ? afterSpace(text, next + 1) : text.length
  }
  return members
}

/**
 * Finds the offsets of places in a JSON text. For a missing place, the offset of its container is returned.
 *
 * @param text A valid JSON text.
 * @returns The offset of a pointer; `undefined` for the whole text.
 */
export const jsonOffsets = (text: string): ((pointer: string) => number | undefined) => {
  const cache = new Map<number, ReadonlyMap<string, Offsets>>()
  const membersIn = (container: number): ReadonlyMap<string, Offsets> => {
    const members = cache.get(container) ?? membersAt(text, container)
    cache.set(container, members)
    return members
  }
  return (pointer) => {
    let offset: number | undefined
    let container = afterSpace(text, 0)
    for (const step of pointerSteps(pointer) ?? []) {
      const member = membersIn(container).get(step)
      if (!member) return offset
      offset = member.at
      container = member.value
    }
    return offset
  }
}

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

const quote = 0x22
const backslash = 0x5c

/** Compares character codes, because large documents are stepped over one character at a time. */
const afterString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === backslash) at++
    else if (character === quote) return at + 1
  }
  return text.length
}

const isOpening = (character: number): boolean => character === 0x7b || character === 0x5b
const isClosing = (character: number): boolean => character === 0x7d || character === 0x5d
const isScalarEnd = (character: number): boolean => character <= 0x20 || character === 0x2c || isClosing(character)

/** Steps over a value without reading it. */
const afterValue = (text: string, from: number): number => {
  const first = text.charCodeAt(from)
  if (first === quote) return afterString(text, from)
  let at = from
  if (!isOpening(first)) {
    while (at < text.length && !isScalarEnd(text.charCodeAt(at))) at++
    return at
  }
  for (let depth = 0; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === quote) at = afterString(text, at) - 1
    else if (isOpening(character)) depth++
    else if (isClosing(character) && --depth === 0) return at + 1
  }
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
 * Finds the offsets of places in a JSON text. A place that does not exist is found at its container.
 *
 * @param text A valid JSON text.
 * @returns The offset of a pointer; `undefined` for the whole text.
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

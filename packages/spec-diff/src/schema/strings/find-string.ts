import { type Automaton, automatonOf, closure, step } from './automaton.ts'

/** The constraints of a string. */
export interface StringQuery {
  /** Patterns that must match. */
  readonly matching: readonly string[]
  /** Patterns that must not match. */
  readonly avoiding?: readonly string[]
  readonly minLength: number
  readonly maxLength: number
}

/** A string; `none` when there is certainly no such string; `unknown` when the search gave up. */
export type FoundString = { readonly text: string } | 'none' | 'unknown'

const maximumStates = 4000
const preferred = Array.from('aA0-_. @/:z9Z').map((character) => character.charCodeAt(0))

/** A character for each set of characters that all patterns treat alike. */
const alphabet = (automata: readonly Automaton[]): number[] => {
  const starts = new Set([0])
  for (const { states } of automata)
    for (const { moves } of states)
      for (const { ranges } of moves)
        for (const [from, to] of ranges) {
          starts.add(from)
          starts.add(to + 1)
        }
  const sorted = [...starts].filter((start) => start <= 0x10_ff_ff).sort((a, b) => a - b)
  const characters = sorted.flatMap((from, index) => {
    const to = (sorted[index + 1] ?? 0x11_00_00) - 1
    const liked = preferred.find((character) => from <= character && character <= to)
    if (liked !== undefined) return [liked]
    const visible = from <= 0x20 && to >= 0x21 ? 0x21 : from
    // Halves of surrogate pairs are not characters.
    if (visible < 0xd8_00 || visible > 0xdf_ff) return [visible]
    return to > 0xdf_ff ? [0xe0_00] : []
  })
  const rank = (character: number): number =>
    preferred.includes(character) ? preferred.indexOf(character) : preferred.length
  return characters.sort((a, b) => rank(a) - rank(b) || a - b)
}

interface Node {
  readonly sets: readonly ReadonlySet<number>[]
  readonly length: number
  readonly before?: Node
  readonly character?: number
}

const textOf = (node: Node): string => {
  const characters: number[] = []
  for (let at: Node | undefined = node; at?.character !== undefined; at = at.before) characters.push(at.character)
  return String.fromCodePoint(...characters.toReversed())
}

/** Finds a shortest string, breadth first through the product of the automata. */
export const findString = ({ matching, avoiding = [], minLength, maxLength }: StringQuery): FoundString => {
  if (minLength > maxLength) return 'none'
  const automata = [...matching, ...avoiding].map(automatonOf)
  const usable = automata.filter((automaton) => automaton !== undefined)
  if (usable.length < automata.length) return 'unknown'
  if (usable.length === 0) return minLength > maximumStates ? 'unknown' : { text: 'a'.repeat(minLength) }
  const characters = alphabet(usable)
  const isFound = ({ sets, length }: Node): boolean =>
    length >= minLength &&
    usable.every((automaton, index) => {
      const matches = closure(automaton, sets[index] ?? [], length === 0, true).has(automaton.accept)
      return matches === index < matching.length
    })

  const seen = new Set<string>()
  const queue: Node[] = [
    { sets: usable.map((automaton) => closure(automaton, [automaton.start], true, false)), length: 0 },
  ]
  for (const node of queue) {
    if (isFound(node)) return { text: textOf(node) }
    if (node.length >= maxLength) continue
    if (queue.length > maximumStates) return 'unknown'
    for (const character of characters) {
      const sets = usable.map((automaton, index) => step(automaton, node.sets[index] ?? new Set(), character))
      // Beyond the minimum the length makes no difference, except that the search is breadth first.
      const key = `${Math.min(node.length + 1, minLength)} ${sets.map((set) => [...set].sort((a, b) => a - b).join()).join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      queue.push({ sets, length: node.length + 1, before: node, character })
    }
  }
  return 'none'
}

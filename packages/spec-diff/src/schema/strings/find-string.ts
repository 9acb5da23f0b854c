import { alphabetOf } from './alphabet.ts'
import { automatonOf, closure, step } from './automaton.ts'

/** The constraints of a string. */
export interface StringQuery {
  /** Patterns that must match. */
  readonly matching: readonly string[]
  /** Patterns that must not match. */
  readonly avoiding?: readonly string[]
  readonly minLength: number
  readonly maxLength: number
}

/** A string; `none` when no such string exists; `unknown` when the search gave up. */
export type FoundString = { readonly text: string } | 'none' | 'unknown'

const maximumStates = 4000

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
  const alphabet = alphabetOf(usable)
  const isAccepted = ({ sets, length }: Node): boolean =>
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
    if (isAccepted(node)) return { text: textOf(node) }
    if (node.length >= maxLength) continue
    if (queue.length > maximumStates) return 'unknown'
    for (const { character, sets: containing } of alphabet) {
      const sets = usable.map((automaton, index) => step(automaton, node.sets[index] ?? new Set(), containing))
      // Beyond the minimum the length makes no difference, except that the search is breadth first.
      const key = `${Math.min(node.length + 1, minLength)} ${sets.map((set) => [...set].sort((a, b) => a - b).join()).join(' ')}`
      if (seen.has(key)) continue
      seen.add(key)
      queue.push({ sets, length: node.length + 1, before: node, character })
    }
  }
  return 'none'
}

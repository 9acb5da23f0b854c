import type { Automaton } from './automaton.ts'
import type { CharacterSet } from './character-set.ts'

/** A character that represents all characters that are in the same sets. */
export interface Letter {
  readonly character: number
  readonly sets: ReadonlySet<CharacterSet>
}

/** Characters that are easy to read, the best first. */
const preferred = Array.from('aA0-_. @/:z9Z').map((character) => character.charCodeAt(0))

const rank = (character: number): number => {
  const index = preferred.indexOf(character)
  return index < 0 ? preferred.length : index
}

/** The most readable character of a range; `undefined` if it contains only surrogates. */
const representative = (from: number, to: number): number | undefined => {
  const readable = preferred.find((character) => from <= character && character <= to)
  if (readable !== undefined) return readable
  const visible = from <= 0x20 && to >= 0x21 ? 0x21 : from
  if (visible < 0xd8_00 || visible > 0xdf_ff) return visible
  return to > 0xdf_ff ? 0xe0_00 : undefined
}

/** The letters of some automata, the most readable first: strings of them reach every state that any string reaches. */
export const alphabetOf = (automata: readonly Automaton[]): Letter[] => {
  const sets = [
    ...new Set(
      automata.flatMap(({ states }) =>
        states.flatMap(({ transitions: moves }) => moves.map((move) => move.characters)),
      ),
    ),
  ]
  /** The sets that begin or end to contain the characters, by the first character. */
  const changes = new Map<number, number[]>([[0, []]])
  for (const [index, ranges] of sets.entries())
    for (const [from, to] of ranges)
      for (const at of [from, to + 1]) changes.set(at, [...(changes.get(at) ?? []), index])

  const letters = new Map<string, Letter>()
  const containing = new Set<number>()
  const starts = [...changes.keys()].filter((start) => start <= 0x10_ff_ff).sort((a, b) => a - b)
  for (const [position, start] of starts.entries()) {
    for (const index of changes.get(start) ?? []) if (!containing.delete(index)) containing.add(index)
    const character = representative(start, (starts[position + 1] ?? 0x11_00_00) - 1)
    if (character === undefined) continue
    const key = [...containing].sort((a, b) => a - b).join()
    const known = letters.get(key)
    if (known && rank(known.character) <= rank(character)) continue
    letters.set(key, { character, sets: new Set(sets.filter((_, index) => containing.has(index))) })
  }
  return [...letters.values()].sort((a, b) => rank(a.character) - rank(b.character) || a.character - b.character)
}

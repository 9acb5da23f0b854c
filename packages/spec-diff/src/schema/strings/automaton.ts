import { type CharacterSet, everyCharacter } from './character-set.ts'
import { type Expression, parseExpression } from './parse-expression.ts'

interface State {
  readonly moves: { readonly characters: CharacterSet; readonly to: number }[]
  readonly free: { readonly when: 'always' | 'start' | 'end'; readonly to: number }[]
}

/** A nondeterministic finite automaton that searches for a regular expression in a text. */
export interface Automaton {
  readonly states: readonly State[]
  readonly start: number
  readonly accept: number
}

const maximumStates = 3000

class TooLarge extends Error {}

const build = (expression: Expression): Automaton => {
  const states: State[] = []
  const state = (): number => {
    if (states.length >= maximumStates) throw new TooLarge()
    return states.push({ moves: [], free: [] }) - 1
  }
  const free = (from: number, to: number, when: 'always' | 'start' | 'end' = 'always'): void =>
    void states[from]?.free.push({ when, to })

  /** Adds the expression after a state and returns its final state. */
  const add = (from: number, part: Expression): number => {
    if (part.kind === 'sequence') return part.parts.reduce(add, from)
    const end = state()
    if (part.kind === 'set') states[from]?.moves.push({ characters: part.characters, to: end })
    else if (part.kind === 'choice')
      for (const one of part.parts) free(add(from, { kind: 'sequence', parts: [one] }), end)
    else if (part.kind === 'repeat') free(repeated(from, part), end)
    else free(from, end, part.kind)
    return end
  }
  const repeated = (from: number, { part, min, max }: Extract<Expression, { kind: 'repeat' }>): number => {
    let at = from
    for (let count = 0; count < min; count++) at = add(at, part)
    if (max === Infinity) {
      const loop = state()
      free(at, loop)
      free(add(loop, part), loop)
      return loop
    }
    const end = state()
    free(at, end)
    for (let count = min; count < max; count++) {
      at = add(at, part)
      free(at, end)
    }
    return end
  }

  const start = state()
  states[start]?.moves.push({ characters: everyCharacter, to: start })
  const begin = state()
  free(start, begin)
  const accept = add(begin, expression)
  states[accept]?.moves.push({ characters: everyCharacter, to: accept })
  return { states, start, accept }
}

const known = new Map<string, Automaton | undefined>()

/** The automaton of a pattern; `undefined` if it cannot be built or is too large. */
export const automatonOf = (pattern: string): Automaton | undefined => {
  if (known.has(pattern)) return known.get(pattern)
  let automaton: Automaton | undefined
  try {
    const expression = parseExpression(pattern)
    automaton = expression && build(expression)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
  }
  known.set(pattern, automaton)
  return automaton
}

/** The states that are reached without a character. */
export const closure = (
  { states }: Automaton,
  from: Iterable<number>,
  isStart: boolean,
  isEnd: boolean,
): Set<number> => {
  const reached = new Set(from)
  for (const index of reached) {
    for (const { when, to } of states[index]?.free ?? [])
      if (when === 'always' || (when === 'start' ? isStart : isEnd)) reached.add(to)
  }
  return reached
}

/** The states that are reached with a character that all of the sets contain, and no other set of the automaton. */
export const step = (automaton: Automaton, from: ReadonlySet<number>, sets: ReadonlySet<CharacterSet>): Set<number> => {
  const reached = new Set<number>()
  for (const index of from)
    for (const { characters, to } of automaton.states[index]?.moves ?? []) if (sets.has(characters)) reached.add(to)
  return closure(automaton, reached, false, false)
}

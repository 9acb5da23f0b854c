import { type CharacterSet, everyCharacter } from './character-set.ts'
import { type Expression, parseExpression } from './parse-expression.ts'

interface State {
  readonly transitions: { readonly characters: CharacterSet; readonly to: number }[]
  /** Transitions without a character, possibly only at the start or end of the text. */
  readonly epsilonTransitions: { readonly when: 'always' | 'start' | 'end'; readonly to: number }[]
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
    return states.push({ transitions: [], epsilonTransitions: [] }) - 1
  }
  const addEpsilon = (from: number, to: number, when: 'always' | 'start' | 'end' = 'always'): void =>
    void states[from]?.epsilonTransitions.push({ when, to })

  /** Adds the expression after a state and returns its final state. */
  const add = (from: number, part: Expression): number => {
    if (part.kind === 'sequence') return part.parts.reduce(add, from)
    const end = state()
    if (part.kind === 'set') states[from]?.transitions.push({ characters: part.characters, to: end })
    else if (part.kind === 'choice')
      for (const one of part.parts) addEpsilon(add(from, { kind: 'sequence', parts: [one] }), end)
    else if (part.kind === 'repeat') addEpsilon(repeated(from, part), end)
    else addEpsilon(from, end, part.kind)
    return end
  }
  const repeated = (from: number, { part, min, max }: Extract<Expression, { kind: 'repeat' }>): number => {
    let at = from
    for (let count = 0; count < min; count++) at = add(at, part)
    if (max === Infinity) {
      const loop = state()
      addEpsilon(at, loop)
      addEpsilon(add(loop, part), loop)
      return loop
    }
    const end = state()
    addEpsilon(at, end)
    for (let count = min; count < max; count++) {
      at = add(at, part)
      addEpsilon(at, end)
    }
    return end
  }

  const start = state()
  states[start]?.transitions.push({ characters: everyCharacter, to: start })
  const begin = state()
  addEpsilon(start, begin)
  const accept = add(begin, expression)
  states[accept]?.transitions.push({ characters: everyCharacter, to: accept })
  return { states, start, accept }
}

const cache = new Map<string, Automaton | undefined>()

/** The automaton of a pattern; `undefined` if it cannot be built or is too large. */
export const automatonOf = (pattern: string): Automaton | undefined => {
  if (cache.has(pattern)) return cache.get(pattern)
  let automaton: Automaton | undefined
  try {
    const expression = parseExpression(pattern)
    automaton = expression && build(expression)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
  }
  cache.set(pattern, automaton)
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
    for (const { when, to } of states[index]?.epsilonTransitions ?? [])
      if (when === 'always' || (when === 'start' ? isStart : isEnd)) reached.add(to)
  }
  return reached
}

/** The states that are reached with a character that all of the sets contain, and no other set of the automaton. */
export const step = (automaton: Automaton, from: ReadonlySet<number>, sets: ReadonlySet<CharacterSet>): Set<number> => {
  const reached = new Set<number>()
  for (const index of from)
    for (const { characters, to } of automaton.states[index]?.transitions ?? [])
      if (sets.has(characters)) reached.add(to)
  return closure(automaton, reached, false, false)
}

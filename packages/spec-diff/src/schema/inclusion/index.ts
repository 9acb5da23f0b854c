import { accepts, type ShapeOf } from '../accepts.ts'
import { meet } from '../meet.ts'
import { createSampler } from '../sample/index.ts'
import { bits, integerBounds, type Schema, type Shape } from '../shape.ts'
import { finite } from '../simplify.ts'
import { byType } from './by-type.ts'
import { usableTypes } from './emptiness.ts'
import { every, type Proof, type Verdict, unknown, yes } from './verdict.ts'

export type { Verdict } from './verdict.ts'

/** The maximum number of steps of one comparison. */
const maximumSteps = 3000
const maximumDepth = 40

/** Decides whether every value that `a` accepts is accepted by `b`. */
export interface Inclusion {
  readonly includes: (a: Shape, b: Shape) => Verdict
  readonly sample: Proof['sample']
}

/** The integers of a short range. */
const integersOf = (shape: Shape): number[] | undefined => {
  const [low, high] = integerBounds(shape)
  return shape.types === bits.integer && high - low < 64
    ? Array.from({ length: Math.max(0, high - low + 1) }, (_, index) => low + index)
    : undefined
}

/**
 * Compares sets of values by proof, with a checked counterexample for every `no`.
 *
 * @param isSame True for schemas of the same text, which accept the same values.
 */
export const createInclusion = (shapeOf: ShapeOf, isSame: (a: Schema, b: Schema) => boolean): Inclusion => {
  const sample = createSampler(shapeOf)
  const ids = new WeakMap<Shape, number>()
  const verdicts = new Map<string, Verdict>()
  const assumed = new Set<string>()
  let lastId = 0
  let remainingSteps = maximumSteps
  let assumptions = 0

  const idOf = (shape: Shape): number => {
    const id = ids.get(shape) ?? ++lastId
    ids.set(shape, id)
    return id
  }

  const refute: Proof['refute'] = (a, b, reason, candidates) => {
    for (const candidate of candidates) {
      if (remainingSteps-- <= 0) return unknown('the schemas are too large to compare')
      const value = candidate()
      if (value !== undefined && accepts(a, value, shapeOf) === true && accepts(b, value, shapeOf) === false)
        return { kind: 'no', witness: value }
    }
    return unknown(reason)
  }

  /** The alternatives of `a`, one by one. */
  const byAlternative = (a: Shape, b: Shape): Verdict => {
    const [group, ...groups] = a.groups
    if (!group) return every(byType(a, b, proof))
    return every(group.alternatives.map((alternative) => includes(meet({ ...a, groups }, shapeOf(alternative)), b)))
  }

  const decide = (a: Shape, b: Shape): Verdict => {
    if (usableTypes(a, proof) === 0) return yes
    const values = finite(a) ?? integersOf(a)
    if (values) {
      const fit = values.filter((value) => accepts(a, value, shapeOf) !== false)
      const verdict = refute(
        a,
        b,
        'a listed value is undecided',
        fit.map((value) => () => value),
      )
      if (verdict.kind === 'no') return verdict
      return fit.every((value) => accepts(b, value, shapeOf) === true) ? yes : verdict
    }
    if (a.groups.length === 0) return every(byType(a, b, proof))
    // `a` may be within `b` even without its alternatives, and often both have the same alternatives.
    const quick = isQuick(a, b) ? every(byType(a, b, proof)) : unknown('')
    if (quick.kind === 'yes') return quick
    const verdict = byAlternative(a, b)
    if (verdict.kind !== 'no') return verdict
    return refute(a, b, 'alternatives overlap in a way that is not decided', [() => verdict.witness])
  }

  const isQuick = (a: Shape, b: Shape): boolean =>
    b.groups.length === 0 || b.groups.every((group) => a.groups.includes(group))

  const includes = (a: Shape, b: Shape): Verdict => {
    if (a === b) return yes
    if (remainingSteps-- <= 0 || assumed.size > maximumDepth) return unknown('the schemas are too large to compare')
    const key = `${idOf(a)} ${idOf(b)}`
    const cached = verdicts.get(key)
    if (cached) return cached
    if (assumed.has(key)) {
      assumptions++
      return yes
    }
    const before = assumptions
    assumed.add(key)
    const verdict = decide(a, b)
    assumed.delete(key)
    // Counterexamples are always valid; a proof that uses a pending assumption is valid only while it is pending.
    if (verdict.kind === 'no' || (verdict.kind === 'yes' && (assumptions === before || assumed.size === 0)))
      verdicts.set(key, verdict)
    return verdict
  }

  const within: Proof['within'] = (a, b) => (isSame(a, b) ? yes : includes(shapeOf(a), shapeOf(b)))

  const proof: Proof = { includes, within, shapeOf, sample, refute }
  return {
    sample,
    includes: (a, b) => {
      remainingSteps = maximumSteps
      return includes(a, b)
    },
  }
}

import type { At } from '../../document/at.ts'
import { itemOf, prefixLength } from '../children.ts'
import { bits, type Shape } from '../shape.ts'
import { compareAlternatives } from './compare-alternatives.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { compareAspects } from './compare-aspects.ts'
import { compareProperties } from './compare-properties.ts'
import type { Child, Comparison, Difference } from './difference.ts'
import type { Engine } from './engine.ts'

/** What a comparison of schemas needs beside the schemas. */
export interface PairContext {
  readonly engine: Engine
  readonly equal: (a: At, b: At) => boolean
  readonly extensions: readonly string[]
  readonly today: Date
}

const items = (a: Shape, b: Shape): Child[] => {
  if (a.arrays.length + b.arrays.length === 0) return []
  const length = Math.max(prefixLength(a), prefixLength(b))
  return Array.from({ length: length + 1 }, (_, index) => ({
    step: { kind: 'item' as const, index, isRest: index === length },
    base: itemOf(a, index),
    revision: itemOf(b, index),
  }))
}

/** Differences of sets that the whole sets do not show are no differences: another keyword says the same. */
const isReal = ({ effect }: Difference, narrowed: () => boolean, widened: () => boolean): boolean =>
  effect === undefined || (effect === 'narrowed' ? narrowed() : widened())

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Compares two schemas at their own place; what is below are pairs of their own. */
export const comparePair = (
  { base, revision, isPart }: Pick<Child, 'base' | 'revision' | 'isPart'>,
  { engine, equal, extensions, today }: PairContext,
): Comparison => {
  const [a, b] = [engine.shapeOf(base), engine.shapeOf(revision)]
  const narrowed = once(() => engine.includes(a, b).kind !== 'yes')
  const widened = once(() => engine.includes(b, a).kind !== 'yes')
  const alternatives = compareAlternatives(base, revision, [a, b], engine, equal)
  const annotations = isPart ? [] : compareAnnotations(base, revision, extensions)
  if (alternatives.isWhole)
    return {
      differences: [...annotations, ...alternatives.differences.filter((one) => isReal(one, narrowed, widened))],
      children: alternatives.children,
    }
  const isObject = (a.types & b.types & bits.object) !== 0
  const isArray = (a.types & b.types & bits.array) !== 0
  const properties = isObject
    ? compareProperties({ base, revision, a, b, engine, today })
    : { differences: [], children: [] }
  const own = [...compareAspects(base, revision, a, b, engine), ...alternatives.differences, ...properties.differences]
  return {
    differences: [...own.filter((one) => isReal(one, narrowed, widened)), ...annotations],
    children: [...properties.children, ...(isArray ? items(a, b) : []), ...alternatives.children],
  }
}

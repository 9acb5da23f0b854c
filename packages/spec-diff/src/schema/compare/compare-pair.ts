import type { At } from '../../document/at.ts'
import { itemOf, prefixLength } from '../children.ts'
import { withAlternatives } from '../flatten.ts'
import { bits, type Schema, type Shape } from '../shape.ts'
import { compareAlternatives } from './compare-alternatives.ts'
import { compareAnnotations } from './compare-annotations.ts'
import { compareAspects } from './compare-aspects.ts'
import { compareProperties } from './compare-properties.ts'
import type { Child, Comparison, Difference, Effect } from './difference.ts'
import type { Engine } from './engine.ts'

/** Dependencies of a comparison of schemas. */
export interface PairContext {
  readonly engine: Engine
  readonly equal: (a: At, b: At) => boolean
  readonly extensions: readonly string[]
  readonly today: Date
}

const items = (a: Shape, b: Shape): Child[] => {
  if (a.arrays.length + b.arrays.length === 0) return []
  const length = Math.max(prefixLength(a), prefixLength(b))
  // Items beyond `maxItems` of one side are reported as a change of `maxItems`.
  const count = Math.min(length + 1, a.maxItems, b.maxItems)
  return Array.from({ length: count }, (_, index) => ({
    step: { kind: 'item' as const, index, isRest: index === length },
    base: itemOf(a, index),
    revision: itemOf(b, index),
  }))
}

/** The effect of overlapping alternatives on the whole set, if no other change shows it. */
const ofWhole = (
  base: Schema,
  revision: Schema,
  effects: readonly (Effect | undefined)[],
  engine: Engine,
): Difference[] => {
  const [a, b] = [engine.shapeOf(base), engine.shapeOf(revision)]
  const isBreaking = (effect: Effect): boolean => effect === (engine.mode === 'request' ? 'narrowed' : 'widened')
  return (['narrowed', 'widened'] as const).flatMap((effect): Difference[] => {
    if (effects.includes(effect)) return []
    const verdict = effect === 'narrowed' ? engine.includes(a, b) : engine.includes(b, a)
    if (verdict.kind === 'yes' || (verdict.kind === 'unknown' && !isBreaking(effect))) return []
    const [from, to] = [base[0], revision[0]]
    return [
      {
        event: `schema-${effect}`,
        effect,
        verdict,
        message: (subject) => `${subject}: ${effect === 'narrowed' ? 'fewer' : 'more'} values are valid`,
        ...(from ? { base: from } : {}),
        ...(to ? { revision: to } : {}),
      },
    ]
  })
}

/** Extension changes in the schema of `propertyNames`, whose values are an aspect of the object. */
const ofNames = (
  a: Shape,
  b: Shape,
  extensions: readonly string[],
  equal: PairContext['equal'],
): readonly Difference[] =>
  extensions.length === 0 || a.names.length === 0 || b.names.length === 0
    ? []
    : compareAnnotations(a.names, b.names, extensions, equal)
        .filter(({ event }) => event === 'schema-extension-changed')
        .map((difference) => ({ ...difference, step: `propertyNames/${difference.step ?? ''}` }))

/** Compares two schemas at their own place; nested schemas are separate pairs. */
export const comparePair = (
  { base, revision, isPart }: Pick<Child, 'base' | 'revision' | 'isPart'>,
  { engine, equal, extensions, today }: PairContext,
): Comparison => {
  const [a, b] = [engine.shapeOf(base), engine.shapeOf(revision)]
  const alternatives = compareAlternatives(base, revision, [a, b], engine, equal)
  // Alternatives that were merged into one shape are not compared separately.
  const isUnited = a.groups.length + b.groups.length === 0
  const described = isUnited
    ? ([withAlternatives(base), withAlternatives(revision)] as const)
    : ([base, revision] as const)
  const annotations = isPart ? [] : compareAnnotations(...described, extensions, equal)
  const both = { base, revision, a, b, engine, today }
  const isObject = !alternatives.isWhole && (a.types & b.types & bits.object) !== 0
  const isArray = !alternatives.isWhole && (a.types & b.types & bits.array) !== 0
  const properties = isObject ? compareProperties(both) : { differences: [], children: [] }
  const aspects = alternatives.isWhole ? [] : compareAspects(base, revision, a, b, engine)
  const own = [...aspects, ...alternatives.differences, ...properties.differences]
  const whole = alternatives.isComplex
    ? ofWhole(
        base,
        revision,
        own.map(({ effect }) => effect),
        engine,
      )
    : []
  return {
    differences: [...own, ...whole, ...annotations, ...ofNames(a, b, extensions, equal)],
    children: [...properties.children, ...(isArray ? items(a, b) : []), ...alternatives.children],
  }
}

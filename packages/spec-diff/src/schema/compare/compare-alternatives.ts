import type { At } from '../../document/at.ts'
import { meet } from '../meet.ts'
import { keyOf } from '../read-shape.ts'
import { declaredIn } from '../children.ts'
import type { Verdict } from '../inclusion/index.ts'
import { bits, type Schema, type Shape } from '../shape.ts'
import type { Child, Difference } from './difference.ts'
import type { Engine } from './engine.ts'

interface Alternatives {
  readonly list: readonly Schema[]
  readonly rest: Shape
  /** True when the schema has no alternatives and counts as the only one. */
  readonly isSingle: boolean
}

const alternativesOf = (schema: Schema, shape: Shape, index: number): Alternatives => {
  const group = shape.groups[index]
  return group
    ? {
        list: group.alternatives,
        rest: { ...shape, groups: shape.groups.filter((one) => one !== group) },
        isSingle: false,
      }
    : { list: [schema], rest: shape, isSingle: true }
}

/** The name of an alternative: its component, its title, or the last step of its place. */
export const nameOf = (schema: Schema): string => {
  const [at] = schema
  const { $ref, title } = at?.object ?? {}
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? $ref
  return typeof title === 'string' ? title : (at?.pointer.split('/').at(-1) ?? '')
}

const isNamed = ([at]: Schema): boolean =>
  typeof at?.object['$ref'] === 'string' || typeof at?.object['title'] === 'string'

type Pair = readonly [Schema, Schema]

/** Pairs that belong together, best matches first. */
const matched = (
  base: readonly Schema[],
  revision: readonly Schema[],
  engine: Engine,
  equal: (a: At, b: At) => boolean,
) => {
  const remaining = { base: [...base], revision: [...revision] }
  const pairs: Pair[] = []
  const match = (fits: (a: Schema, b: Schema) => boolean): void => {
    for (const a of remaining.base.slice()) {
      const b = remaining.revision.find((one) => fits(a, one))
      if (!b) continue
      pairs.push([a, b])
      remaining.base.splice(remaining.base.indexOf(a), 1)
      remaining.revision.splice(remaining.revision.indexOf(b), 1)
    }
  }
  match((a, b) => a[0] !== undefined && b[0] !== undefined && equal(a[0], b[0]))
  match((a, b) => isNamed(a) && isNamed(b) && nameOf(a) === nameOf(b))
  match(
    (a, b) =>
      engine.includes(engine.shapeOf(a), engine.shapeOf(b)).kind === 'yes' &&
      engine.includes(engine.shapeOf(b), engine.shapeOf(a)).kind === 'yes',
  )
  match((a, b) => sharesMember(engine.shapeOf(a), engine.shapeOf(b)))
  return { pairs, removed: remaining.base, added: remaining.revision }
}

const sharesMember = (a: Shape, b: Shape): boolean => {
  const names = declaredIn(b)
  return a.types === b.types && [...declaredIn(a)].some((name) => names.has(name))
}

const openness = 'the other alternatives accept these values too, but are probably not meant for them'

/**
 * Decides whether the other document accepts the values of an alternative.
 *
 * Open objects accept each other's members, so nearly every alternative accepts the values of any other. Authors do not
 * intend this. So no other alternative covers a named object, and only one that declares its members an unnamed one.
 */
const covered = (schema: Schema, others: readonly Schema[], engine: Engine, whole: Shape, document: Shape): Verdict => {
  const verdict = engine.includes(whole, document)
  const shape = engine.shapeOf(schema)
  if (verdict.kind !== 'yes' || (shape.types & bits.object) === 0) return verdict
  const names = [...declaredIn(shape)]
  const isIntended =
    !isNamed(schema) &&
    others.map(engine.shapeOf).some((other) => {
      const known = declaredIn(other)
      return names.every((name) => known.has(name)) && engine.includes(shape, other).kind === 'yes'
    })
  return isIntended ? verdict : { kind: 'unknown', reason: openness }
}

/** Compares `anyOf` and `oneOf`. A schema without them counts as the only alternative. */
export const compareAlternatives = (
  base: Schema,
  revision: Schema,
  [a, b]: readonly [Shape, Shape],
  engine: Engine,
  equal: (a: At, b: At) => boolean,
): {
  readonly differences: Difference[]
  readonly children: Child[]
  readonly isWhole: boolean
  readonly isComplex: boolean
} => {
  const differences: Difference[] = []
  const children: Child[] = []
  let isWhole = false
  let isComplex = false
  for (let index = 0; index < Math.max(a.groups.length, b.groups.length); index++) {
    const one = alternativesOf(base, a, index)
    const other = alternativesOf(revision, b, index)
    isWhole ||= one.isSingle || other.isSingle
    const kinds = [a.groups[index]?.kind, b.groups[index]?.kind]
    const { pairs, removed, added } = matched(one.list, other.list, engine, equal)
    isComplex ||= kinds.includes('oneOf') || removed.length + added.length > 0
    for (const [from, to] of pairs) {
      if (keyOf(from) === keyOf(base) && keyOf(to) === keyOf(revision)) continue
      children.push({
        step: { kind: 'alternative', base: from, revision: to, name: nameOf(to) },
        base: from,
        revision: to,
        ...(one.isSingle || other.isSingle ? { isPart: true } : {}),
      })
    }
    for (const schema of removed) {
      const verdict = covered(schema, other.list, engine, one.isSingle ? a : meet(one.rest, engine.shapeOf(schema)), b)
      if (verdict.kind === 'yes') continue
      const [at] = schema
      differences.push({
        event: 'alternatives-narrowed',
        effect: 'narrowed',
        verdict,
        message: (subject) => `${subject}: alternative ${nameOf(schema)} was removed`,
        ...(at ? { base: at } : {}),
      })
    }
    for (const schema of added) {
      const verdict = covered(
        schema,
        one.list,
        engine,
        other.isSingle ? b : meet(other.rest, engine.shapeOf(schema)),
        a,
      )
      if (verdict.kind === 'yes') continue
      const [at] = schema
      differences.push({
        event: 'alternatives-widened',
        effect: 'widened',
        verdict,
        message: (subject) => `${subject}: alternative ${nameOf(schema)} was added`,
        ...(at ? { revision: at } : {}),
      })
    }
  }
  return { differences, children, isWhole, isComplex }
}

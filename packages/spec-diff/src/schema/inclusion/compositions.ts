import { sameJson } from '../../document/equal.ts'
import { isDeclared, propertyOf } from '../children.ts'
import { meet } from '../meet.ts'
import { bits, type Condition, type Group, type Schema, type Shape } from '../shape.ts'
import { finite } from '../simplify.ts'
import { usableTypes } from './emptiness.ts'
import { every, type Proof, type Verdict, unknown, yes } from './verdict.ts'

/**
 * True if the two shapes share no value. Two objects in alternatives of `oneOf` count as exclusive: authors use `oneOf`
 * for a choice, even if the constraints do not enforce it.
 */
const areExclusive = (a: Shape, b: Shape, proof: Proof): boolean => {
  const types = usableTypes(a, proof) & usableTypes(b, proof)
  if ((types & ~bits.object) === 0) return true
  const valuesA = finite(a)
  const valuesB = finite(b)
  if (valuesA && valuesB) return !valuesA.some((one) => valuesB.some((other) => sameJson(one, other)))
  const both = meet(a, b)
  return (usableTypes(both, proof) & ~bits.object) === 0
}

/** True when the two shapes certainly share no value. */
const areDisjoint = (a: Shape, b: Shape, proof: Proof): boolean => {
  const both = meet(a, b)
  if (usableTypes(both, proof) === 0) return true
  if ((usableTypes(both, proof) & ~bits.object) !== 0) return false
  return [...both.required].some((name) => {
    const one = propertyOf(a, name)
    const other = propertyOf(b, name)
    return one.length > 0 && other.length > 0 && meet(proof.shapeOf(one), proof.shapeOf(other)).types === 0
  })
}

/** Splits a shape into parts that together equal it: by type, or by the value of a required member. */
const partsOf = (a: Shape, proof: Proof): Shape[] => {
  const types = usableTypes(a, proof)
  const single = Object.values(bits).filter((type) => types & type)
  if (single.length > 1) {
    const numeric = bits.integer | bits.fraction
    const isNumber = (types & numeric) === numeric
    const byType = isNumber ? [...single.filter((type) => !(type & numeric)), numeric] : single
    if (byType.length > 1) return byType.map((type) => ({ ...a, types: type }))
  }
  if (types !== bits.object) return []
  for (const name of a.required) {
    if (!isDeclared(a, name)) continue
    const schema = propertyOf(a, name)
    const values = finite(proof.shapeOf(schema))
    const at = schema[0]
    if (!at || !values || values.length < 2 || values.length > 40) continue
    return values.map((value) => ({
      ...a,
      objects: [
        ...a.objects,
        { properties: new Map([[name, at.with({ const: value })]]), hidden: new Set(), patterns: [] },
      ],
    }))
  }
  return []
}

const inGroup = (a: Shape, b: Shape, group: Group, proof: Proof, depth = 0): Verdict => {
  const shapes = group.alternatives.map((alternative) => proof.shapeOf(alternative))
  const verdicts: Verdict[] = []
  for (const [index, shape] of shapes.entries()) {
    const verdict = proof.includes(a, shape)
    verdicts.push(verdict)
    if (verdict.kind !== 'yes') continue
    if (group.kind === 'anyOf') return yes
    if (shapes.every((other, position) => position === index || areExclusive(a, other, proof))) return yes
  }
  const parts = depth < 3 ? partsOf(a, proof) : []
  if (parts.length > 0) {
    const verdict = every(parts.map((part) => inGroup(part, b, group, proof, depth + 1)))
    if (verdict.kind !== 'unknown') return verdict
  }
  return proof.refute(a, b, 'alternatives overlap in a way that is not decided', [
    ...verdicts.map((verdict) => () => (verdict.kind === 'no' ? verdict.witness : undefined)),
    () => proof.sample(a),
    ...(group.kind === 'oneOf' ? overlaps(a, shapes, proof) : []),
  ])
}

const overlaps = (a: Shape, shapes: readonly Shape[], proof: Proof): (() => unknown)[] =>
  shapes
    .slice(0, 8)
    .flatMap((one, index) => shapes.slice(index + 1, 9).map((other) => () => proof.sample(meet(a, meet(one, other)))))

const outside = (a: Shape, b: Shape, schema: Schema, proof: Proof): Verdict => {
  if (a.not.some((other) => other[0]?.value === schema[0]?.value)) return yes
  const shape = proof.shapeOf(schema)
  if (areDisjoint(a, shape, proof)) return yes
  // not A is within not B when B is within A.
  if (a.not.some((other) => proof.includes(shape, proof.shapeOf(other)).kind === 'yes')) return yes
  return proof.refute(a, b, 'the effect of "not" is undecided', [
    () => proof.sample(meet(a, shape)),
    () => proof.sample(a, { values: finite(shape) ?? [] }),
    () => proof.sample(a),
  ])
}

const under = (a: Shape, b: Shape, condition: Condition, proof: Proof): Verdict => {
  if (a.conditions.includes(condition)) return yes
  const when = proof.shapeOf([condition.when])
  // The constraints of the conditions of `a` on values that satisfy this one.
  const met = a.conditions.reduce(
    (all, other) =>
      other.met && proof.includes(when, proof.shapeOf([other.when])).kind === 'yes'
        ? meet(all, proof.shapeOf([other.met]))
        : all,
    meet(a, when),
  )
  const unmet = a.conditions.reduce(
    (all, other) =>
      other.unmet && proof.includes(proof.shapeOf([other.when]), when).kind === 'yes'
        ? meet(all, proof.shapeOf([other.unmet]))
        : all,
    a,
  )
  const then = condition.met ? proof.includes(met, proof.shapeOf([condition.met])) : yes
  const otherwise =
    !condition.unmet || proof.includes(a, when).kind === 'yes'
      ? yes
      : proof.includes(unmet, proof.shapeOf([condition.unmet]))
  if (then.kind === 'yes' && otherwise.kind === 'yes') return yes
  return proof.refute(a, b, 'the effect of "if" is undecided', [
    () => (then.kind === 'no' ? then.witness : undefined),
    () => (otherwise.kind === 'no' ? otherwise.witness : undefined),
    () => proof.sample(met),
    () => proof.sample(a),
  ])
}

/** Do the values of `a` meet the alternatives, negations and conditions of `b`? */
export const compositions = function* (a: Shape, b: Shape, proof: Proof): Generator<Verdict> {
  for (const group of b.groups) if (!a.groups.includes(group)) yield inGroup(a, b, group, proof)
  for (const schema of b.not) yield outside(a, b, schema, proof)
  for (const condition of b.conditions) yield under(a, b, condition, proof)
  for (const opaque of b.opaque) if (!a.opaque.includes(opaque)) yield unknown(`${opaque} is not understood`)
}

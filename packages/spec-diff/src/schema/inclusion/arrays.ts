import { itemOf, prefixLength } from '../children.ts'
import { bits, type Contains, type Shape } from '../shape.ts'
import { mostItems } from './emptiness.ts'
import { type Proof, type Verdict, yes } from './verdict.ts'

const only = (shape: Shape): Shape => ({ ...shape, types: bits.array })

const item = (a: Shape, b: Shape, index: number, proof: Proof): Verdict => {
  const verdict = proof.within(itemOf(a, index), itemOf(b, index))
  if (verdict.kind !== 'no') return verdict
  const before = Array.from({ length: index }, (_, position) => proof.sample(proof.shapeOf(itemOf(a, position))))
  return proof.refute(a, b, 'no array shows the difference of its items', [
    () => proof.sample(only(a), { items: [...before, verdict.witness] }),
    () => proof.sample(only(a), { items: [...before, verdict.witness], repeat: true }),
  ])
}

const contains = (a: Shape, b: Shape, constraint: Contains, proof: Proof): Verdict => {
  const inner = proof.shapeOf([constraint.schema])
  const isKnown = a.contains.some(({ schema, min, max }) => {
    const other = proof.shapeOf([schema])
    const isEnough = constraint.min === 0 || (min >= constraint.min && proof.includes(other, inner).kind === 'yes')
    return (
      isEnough &&
      (constraint.max === Infinity || (max <= constraint.max && proof.includes(inner, other).kind === 'yes'))
    )
  })
  if (isKnown) return yes
  const isEvery = Array.from({ length: prefixLength(a) + 1 }, (_, index) => index).every(
    (index) => proof.includes(proof.shapeOf(itemOf(a, index)), inner).kind === 'yes',
  )
  if (isEvery && a.minItems >= constraint.min && mostItems(a, proof) <= constraint.max) return yes
  const counts = [0, constraint.min - 1, constraint.min, constraint.max + 1].filter(
    (count) => count >= 0 && count < 100,
  )
  return proof.refute(a, b, 'the effect of "contains" is undecided', [
    ...counts.map((itemCount) => () => proof.sample(only(a), { itemCount })),
    ...counts.map(
      (itemCount) => () =>
        proof.sample(only(a), { items: Array.from({ length: itemCount }, () => proof.sample(inner)) }),
    ),
  ])
}

/** Are all arrays of `a` arrays of `b`? */
export const arrays = function* (a: Shape, b: Shape, proof: Proof): Generator<Verdict> {
  const most = mostItems(a, proof)
  if (b.minItems > a.minItems || b.maxItems < most)
    yield proof.refute(a, b, 'no array of the length was found', [
      () => proof.sample(only(a), {}),
      () => proof.sample(only(a), { itemCount: b.maxItems + 1 }),
    ])
  if (b.unique && !a.unique && most > 1)
    yield proof.refute(a, b, 'no array with equal items was found', [
      () => proof.sample(only(a), { itemCount: 2, repeat: true }),
    ])
  const length = Math.max(prefixLength(a), prefixLength(b))
  for (let index = 0; index <= length && index < most; index++) yield item(a, b, index, proof)
  for (const constraint of b.contains) yield contains(a, b, constraint, proof)
}

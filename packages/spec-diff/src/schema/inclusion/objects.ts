import { additionalOf, declaredIn, isDeclared, patternsIn, propertyOf } from '../children.ts'
import { meet } from '../meet.ts'
import { anything, bits, type Shape } from '../shape.ts'
import { findString } from '../strings/find-string.ts'
import { type Proof, type Verdict, unknown, yes } from './verdict.ts'

const only = (shape: Shape): Shape => ({ ...shape, types: bits.object })

/** A member of this name, whose value is in `a` and not in `b`. */
const member = (a: Shape, b: Shape, name: string, proof: Proof): Verdict => {
  const schemaOfA = propertyOf(a, name)
  const schemaOfB = propertyOf(b, name)
  if (schemaOfB.length === 0) return yes
  // An open object does not constrain undeclared members: a schema for a new one breaks no sender.
  if (schemaOfA.length === 0 && isDeclared(b, name) && !a.required.has(name)) return yes
  const verdict = proof.within(schemaOfA, schemaOfB)
  if (verdict.kind !== 'no') return verdict
  return proof.refute(a, b, `no object shows the difference of ${name}`, [
    () => proof.sample(only(a), { members: { [name]: verdict.witness } }),
  ])
}

/** A name that is not declared in either shape and matches no pattern. */
const freshName = (a: Shape, b: Shape, proof: Proof): string | undefined => {
  const declared = new Set([...declaredIn(a), ...declaredIn(b), ...a.objects.flatMap(({ hidden }) => [...hidden])])
  const isFree = (name: string): boolean => !declared.has(name)
  const avoiding = [...patternsIn(a), ...patternsIn(b)]
  const names = proof.shapeOf(a.names)
  const simple = avoiding.length === 0 && a.names.length === 0
  if (simple) return ['extra', 'extra1', 'extra2', 'extra3'].find(isFree)
  const found = findString({
    matching: names.patterns,
    avoiding,
    minLength: Math.max(1, names.minLength),
    maxLength: names.maxLength,
  })
  const candidates = [
    ...(names.enum ?? []),
    ...(typeof found === 'object' ? [found.text] : []),
    'extra',
    'x',
    'EXTRA',
    '0',
  ]
  return candidates.filter((name) => typeof name === 'string').find(isFree)
}

const others = (a: Shape, b: Shape, proof: Proof): Verdict => {
  if (additionalOf(b).length === 0) return yes
  const name = freshName(a, b, proof)
  if (name === undefined) return unknown('no name of another member was found')
  const restOfA = proof.shapeOf(additionalOf(a))
  if (restOfA.types === 0) return yes
  const verdict = proof.includes(restOfA, proof.shapeOf(additionalOf(b)))
  if (verdict.kind !== 'no') return verdict
  return proof.refute(a, b, 'no object with another member was found', [
    () => proof.sample(only(a), { members: { [name]: verdict.witness } }),
  ])
}

/** A pattern that one name matches. */
const exactly = (name: string): string => `^${name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}$`

const matches = (pattern: string, name: string): boolean => {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}

const patterned = (a: Shape, b: Shape, proof: Proof): Verdict[] => {
  const all = [...new Set([...patternsIn(a), ...patternsIn(b)])]
  const declared = [...new Set([...declaredIn(a), ...declaredIn(b)])]
  const combinations = all.flatMap((one, index) => [[one], ...all.slice(index + 1).map((other) => [one, other])])
  return combinations.map((matching) => {
    const found = findString({
      matching,
      // Declared members are compared on their own.
      avoiding: [
        ...all.filter((one) => !matching.includes(one)),
        ...declared.filter((name) => matching.every((pattern) => matches(pattern, name))).map(exactly),
      ],
      minLength: 0,
      maxLength: Infinity,
    })
    if (found === 'none') return yes
    if (found !== 'unknown') return member(a, b, found.text, proof)
    const same = matching.every((pattern) => patternsIn(a).includes(pattern) && patternsIn(b).includes(pattern))
    return same && matching.length === 1 ? yes : unknown(`the pattern ${matching.join(' and ')} is not understood`)
  })
}

const names = (a: Shape, b: Shape, proof: Proof): Verdict => {
  const addedNames = b.names.filter((schema) => !a.names.some((other) => other.value === schema.value))
  if (addedNames.length === 0) return yes
  const isClosed =
    additionalOf(a).length > 0 && proof.shapeOf(additionalOf(a)).types === 0 && patternsIn(a).length === 0
  const namesOfA = isClosed
    ? { ...anything, enum: [...declaredIn(a)], types: bits.string }
    : { ...proof.shapeOf(a.names), types: bits.string }
  const verdict = proof.includes(namesOfA, proof.shapeOf(addedNames))
  if (verdict.kind !== 'no') return verdict
  const name = String(verdict.witness)
  return proof.refute(a, b, 'no object with another name was found', [
    () => proof.sample(only(a), { members: { [name]: proof.sample(proof.shapeOf(propertyOf(a, name))) } }),
  ])
}

const withMember = (a: Shape, name: string, proof: Proof): unknown =>
  proof.sample(only(a), { members: { [name]: proof.sample(proof.shapeOf(propertyOf(a, name))) } })

const counts = (a: Shape, b: Shape, proof: Proof): Verdict => {
  const least = Math.max(a.minProperties, a.required.size)
  const isClosed =
    additionalOf(a).length > 0 && proof.shapeOf(additionalOf(a)).types === 0 && patternsIn(a).length === 0
  const most = Math.min(a.maxProperties, isClosed ? declaredIn(a).size : Infinity)
  if (b.minProperties <= least && b.maxProperties >= most) return yes
  const more = Math.max(0, b.maxProperties + 1 - a.required.size)
  return proof.refute(a, b, 'no object of the size was found', [
    () => proof.sample(only(a)),
    () => (more < 200 ? proof.sample(only(a), { memberCount: more }) : undefined),
  ])
}

/** Are all objects of `a` objects of `b`? */
export const objects = function* (a: Shape, b: Shape, proof: Proof): Generator<Verdict> {
  for (const name of b.required) {
    if (a.required.has(name)) continue
    yield proof.refute(a, b, `no object without ${name} was found`, [() => proof.sample(only(a), { without: name })])
  }
  yield counts(a, b, proof)
  const declared = new Set([...declaredIn(a), ...declaredIn(b)])
  for (const name of declared) yield member(a, b, name, proof)
  yield others(a, b, proof)
  yield* patterned(a, b, proof)
  yield names(a, b, proof)
  for (const [name, needed] of b.dependentRequired) {
    const known = new Set([
      ...a.required,
      ...a.dependentRequired
        .filter(([trigger]) => trigger === name || a.required.has(trigger))
        .flatMap(([, more]) => more),
    ])
    if (needed.every((one) => known.has(one))) continue
    if (proof.shapeOf(propertyOf(a, name)).types === 0) continue
    yield proof.refute(a, b, `the members that ${name} requires are undecided`, [
      () => withMember(a, name, proof),
      ...needed.map(
        (without) => () =>
          proof.sample(only(a), { members: { [name]: proof.sample(proof.shapeOf(propertyOf(a, name))) }, without }),
      ),
    ])
  }
  for (const [name, schema] of b.dependentSchemas) {
    const known = a.dependentSchemas.filter(([trigger]) => trigger === name).map(([, other]) => other)
    const having = { ...only(a), required: new Set([...a.required, name]) }
    const verdict = proof.includes(
      known.length === 0 ? having : meet(having, proof.shapeOf(known)),
      proof.shapeOf([schema]),
    )
    yield verdict.kind === 'no'
      ? proof.refute(a, b, `the members that ${name} requires are undecided`, [() => verdict.witness])
      : verdict
  }
}

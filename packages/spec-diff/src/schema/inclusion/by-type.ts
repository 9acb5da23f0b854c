import { bits, numberTypes, type Shape } from '../shape.ts'
import { arrays } from './arrays.ts'
import { compositions } from './compositions.ts'
import { usableTypes } from './emptiness.ts'
import { numbers } from './numbers.ts'
import { objects } from './objects.ts'
import { strings } from './strings.ts'
import type { Proof, Verdict } from './verdict.ts'

/** Compares the values of each type, without the alternatives of `a`: it is included if every verdict is `yes`. */
export const byType = function* (a: Shape, b: Shape, proof: Proof): Generator<Verdict> {
  const { refute, sample } = proof
  const types = usableTypes(a, proof)
  const missing = Object.values(bits).filter((type) => types & type & ~b.types)
  for (const type of missing)
    yield refute(a, b, 'no value of a removed type was found', [
      () => sample({ ...a, types: type }),
      () => sample(a, { types: type }),
    ])
  const shared = types & b.types
  if (b.enum) {
    yield refute(a, b, 'no value outside the list was found', [
      () => sample(a),
      ...Object.values(bits).map((type) => () => sample(a, { types: type })),
      ...['a', 'other', 'another value', 0, 1, 2, 0.5, true, false].map((value) => () => value),
      () => sample(a, { types: bits.string, values: Array.from({ length: 20 }, (_, index) => 'x'.repeat(index)) }),
      () => sample(a, { values: Array.from({ length: 50 }, (_, index) => index + 3) }),
    ])
  }
  yield* numbers(a, b, shared & numberTypes, proof)
  if (shared & bits.string) yield* strings(a, b, proof)
  if (shared & bits.array) yield* arrays(a, b, proof)
  if (shared & bits.object) yield* objects(a, b, proof)
  yield* compositions(a, b, proof)
}

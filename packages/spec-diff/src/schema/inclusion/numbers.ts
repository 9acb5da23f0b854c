import { isMultiple } from '../accepts.ts'
import { stringFormats } from '../formats.ts'
import { numbersIn } from '../sample/numbers.ts'
import { bits, integerBounds, numberTypes, type Shape } from '../shape.ts'
import { type Proof, type Verdict, unknown, yes } from './verdict.ts'

const isWithinBounds = (a: Shape, b: Shape, isInteger: boolean): boolean => {
  if (isInteger) {
    const [lowA, highA] = integerBounds(a)
    const [lowB, highB] = integerBounds(b)
    return lowA >= lowB && highA <= highB
  }
  const low = a.minimum > b.minimum || (a.minimum === b.minimum && (a.exclusiveMinimum || !b.exclusiveMinimum))
  const high = a.maximum < b.maximum || (a.maximum === b.maximum && (a.exclusiveMaximum || !b.exclusiveMaximum))
  return low && high
}

const hasMultiples = (a: Shape, b: Shape, isInteger: boolean): boolean =>
  b.multiples.every((of) => [...a.multiples, ...(isInteger ? [1] : [])].some((step) => isMultiple(step, of)))

const near = (a: Shape, b: Shape, isInteger: boolean): number[] => [
  ...[b.minimum, b.maximum, a.minimum, a.maximum]
    .filter(Number.isFinite)
    .flatMap((limit) => [
      limit,
      limit - 1,
      limit + 1,
      limit - 0.5,
      limit + 0.5,
      Math.floor(limit),
      Math.ceil(limit),
      ...a.multiples.flatMap((of) => [limit - of, limit + of, Math.floor(limit / of) * of, Math.ceil(limit / of) * of]),
    ]),
  ...numbersIn(a, isInteger),
  ...b.multiples.flatMap((of) => [of / 2, of * 1.5, of + 1]),
]

/** Are all numbers of `a` numbers of `b`? */
export const numbers = (a: Shape, b: Shape, types: number, { refute, sample }: Proof): Verdict[] =>
  [bits.integer, bits.fraction]
    .filter((type) => types & numberTypes & type)
    .map((type) => {
      const isInteger = type === bits.integer
      const format = b.formats.find((one) => !a.formats.includes(one) && !stringFormats[one])
      if (isWithinBounds(a, b, isInteger) && hasMultiples(a, b, isInteger))
        return format === undefined ? yes : unknown(`the format ${format} of numbers is not understood`)
      return refute(a, b, 'no number shows the difference', [
        () => sample({ ...a, types: type }, { values: near(a, b, isInteger).filter((value) => !inBounds(b, value)) }),
        ...near(a, b, isInteger).map((value) => () => value),
      ])
    })

const inBounds = (shape: Shape, value: number): boolean =>
  value >= shape.minimum && value <= shape.maximum && shape.multiples.every((of) => isMultiple(value, of))

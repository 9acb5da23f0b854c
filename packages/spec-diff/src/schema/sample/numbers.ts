import { isMultiple } from '../accepts.ts'
import type { Shape } from '../shape.ts'

/** The smallest and largest allowed numbers of a kind and some between them. */
export const numbersIn = (shape: Shape, isInteger: boolean): number[] => {
  const { minimum, maximum, multiples } = shape
  const steps = isInteger && !multiples.some((of) => Number.isInteger(of)) ? [...multiples, 1] : multiples
  const step = steps.reduce(
    (all, of) => (isMultiple(all, of) ? all : isMultiple(of, all) ? of : all * of),
    steps[0] ?? 0,
  )
  const onStep = (value: number, round: (value: number) => number): number =>
    step === 0 ? value : Number((round(value / step) * step).toPrecision(15))
  const low = Number.isFinite(minimum) ? onStep(minimum, Math.ceil) : undefined
  const high = Number.isFinite(maximum) ? onStep(maximum, Math.floor) : undefined
  const size = step || 1
  const middle = low !== undefined && high !== undefined ? (low + high) / 2 : undefined
  return [
    0,
    size,
    0.5,
    low,
    high,
    low === undefined ? -size : low + size,
    low === undefined ? -1e6 : low + 0.5,
    high === undefined ? 1e6 : high - 0.5,
    high === undefined ? undefined : high - size,
    middle,
    middle === undefined ? undefined : onStep(middle, Math.floor),
    low === undefined ? undefined : (low + (high ?? low + 1)) / 2,
    low === undefined ? undefined : low + 1e-3,
  ]
    .filter((value) => value !== undefined)
    .filter((value) => Number.isInteger(value) === isInteger)
}

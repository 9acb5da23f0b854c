// Copied into generated folders, without this line.
import type { Random } from './random.ts'
import { boundsOf, numberOf, type SchemaObject, Unmakeable } from './schema.ts'

const ranges: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31) + 1, 2 ** 31 - 1],
  int8: [-128, 127],
  uint8: [0, 255],
  int16: [-32_768, 32_767],
  uint16: [0, 65_535],
  uint32: [0, 2 ** 32 - 1],
  uint64: [0, Number.MAX_SAFE_INTEGER],
}

/** Removes the rounding noise of floating-point sums and products. */
const rounded = (value: number): number => Number(value.toPrecision(15))

/** A random number that satisfies the number keywords; an integer if `isWhole`. */
export const fakeNumber = (schema: SchemaObject, isWhole: boolean, random: Random): number => {
  const { minimum, maximum, above, below } = boundsOf(schema)
  const [first, last] = ranges[String(schema['format'])] ?? [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const multiple = numberOf(schema['multipleOf'])
  const step = multiple ?? (isWhole ? 1 : 0.01)
  // An integer that is also a multiple of a fraction is a multiple of both.
  const unit = isWhole && !Number.isInteger(step) ? 1 : step
  const least = Math.max(minimum ?? -Infinity, above ?? -Infinity, first)
  const most = Math.min(maximum ?? Infinity, below ?? Infinity, last)
  const isOpenStart = above !== undefined && above >= (minimum ?? -Infinity)
  const isOpenEnd = below !== undefined && below <= (maximum ?? Infinity)
  const hasStart = minimum !== undefined || above !== undefined
  const hasEnd = maximum !== undefined || below !== undefined
  const start = hasStart ? least : hasEnd ? Math.max(first, most - 100 * unit) : Math.max(first, unit)
  const end = hasEnd ? most : Math.min(last, start + 99 * unit)
  let from = Math.ceil(rounded(start / unit))
  let to = Math.floor(rounded(end / unit))
  if (isOpenStart && rounded(from * unit) <= least) from++
  if (isOpenEnd && rounded(to * unit) >= most) to--
  if (from <= to) {
    const values = Array.from({ length: multiple === undefined ? 1 : 40 }, () =>
      rounded(random.integer(from, to) * unit),
    )
    // Some validators divide, and then reject 0.94 as a multiple of 0.01.
    return values.find((value) => Number.isInteger(value / unit)) ?? values[0] ?? from
  }
  // Between two hundredths there is always a fraction.
  if (isWhole || multiple !== undefined || start > end) throw new Unmakeable('no number is within the bounds')
  return isOpenStart || isOpenEnd ? (start + end) / 2 : start
}

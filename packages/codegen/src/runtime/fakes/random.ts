// Copied into generated folders, without this line.

/** A random number generator that produces the same numbers for the same seed. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number
  /** An integer between two numbers, both inclusive. */
  readonly integer: (least: number, most: number) => number
  /** A random item of a list; `undefined` for an empty list. */
  readonly pick: <T>(list: readonly T[]) => T | undefined
  /** The items of a list in random order. */
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** Creates a random number generator: mulberry32. Not for secrets. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list]
    return list.flatMap(() => rest.splice(integer(0, rest.length - 1), 1))
  }
  return { next, integer, shuffled, pick: (list) => list[integer(0, list.length - 1)] }
}

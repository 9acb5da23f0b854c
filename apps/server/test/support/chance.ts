/** Chance that a number repeats: the same seed gives the same run. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  /** One of several. */
  oneOf<T>(choices: readonly [T, ...T[]]): T
}

/** The generator known as mulberry32. */
export const chanceOf = (seed: number): Chance => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { below, oneOf: (choices) => choices[below(choices.length)] ?? choices[0] }
}

/** The seed of a test: what TESTS_SEED says, or else `otherwise`. It is printed, so that the same can be drawn again. */
export const seedFor = (test: string, otherwise: number): number => {
  const seed = Number(process.env['TESTS_SEED'] ?? otherwise)
  console.log(`${test}: TESTS_SEED=${seed}`)
  return seed
}

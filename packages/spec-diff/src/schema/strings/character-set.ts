/** Code points from the first to the last, both included. */
export type Range = readonly [from: number, to: number]

/** A set of characters: ranges in ascending order that neither overlap nor touch. */
export type CharacterSet = readonly Range[]

const last = 0x10_ff_ff

/** Every character. */
export const everyCharacter: CharacterSet = [[0, last]]

/** The characters of all the ranges, which may overlap and have any order. */
export const union = (ranges: readonly Range[]): CharacterSet => complement(complement(ranges))

/** The characters outside of the ranges, which may overlap and have any order. */
export const complement = (ranges: readonly Range[]): CharacterSet => {
  const sorted = [...ranges].sort(([a], [b]) => a - b)
  const result: Range[] = []
  let from = 0
  for (const [start, end] of sorted) {
    if (start > from) result.push([from, start - 1])
    from = Math.max(from, end + 1)
  }
  return from <= last ? [...result, [from, last]] : result
}

/** Every character in order, without surrogates. */
const allCharacters = (): string => {
  const parts: string[] = []
  for (let from = 0; from <= last; from += 0x8_00) {
    if (from >= 0xd8_00 && from < 0xe0_00) continue
    parts.push(String.fromCodePoint(...Array.from({ length: 0x8_00 }, (_, index) => from + index)))
  }
  return parts.join('')
}

let characters: string | undefined
const cache = new Map<string, CharacterSet>()

/** The characters that a class such as `\s` or `\p{L}` matches. No API returns them, so all characters are searched. */
export const charactersOf = (characterClass: string): CharacterSet => {
  const known = cache.get(characterClass)
  if (known) return known
  characters ??= allCharacters()
  const ranges: Range[] = []
  for (const [run] of characters.matchAll(new RegExp(`${characterClass}+`, 'gu'))) {
    const end = run.codePointAt(run.length - 2) ?? 0
    ranges.push([run.codePointAt(0) ?? 0, end > 0xff_ff ? end : (run.codePointAt(run.length - 1) ?? 0)])
  }
  cache.set(characterClass, ranges)
  return ranges
}

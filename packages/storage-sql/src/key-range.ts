/** The first text after `text` in the order by code point. */
export const textAfter = (text: string): string => `${text}\u0000`

/**
 * The first text after all texts with the prefix, as the upper bound of an index range; undefined if there is none.
 * (`LIKE` would require escaped wildcards, and folds case in some databases.)
 */
export const textAfterPrefix = (prefix: string): string | undefined => {
  const points = Array.from(prefix, (character) => character.codePointAt(0) ?? 0)
  while (points.at(-1) === lastCodePoint) points.pop()
  const last = points.pop()
  return last === undefined
    ? undefined
    : String.fromCodePoint(...points, last === beforeSurrogates ? afterSurrogates : last + 1)
}

const lastCodePoint = 0x10ffff
/** Surrogates are not characters: databases do not accept any between these two. */
const beforeSurrogates = 0xd7ff
const afterSurrogates = 0xe000

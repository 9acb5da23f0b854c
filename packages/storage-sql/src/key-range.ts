/** The first text after `text` in the order by code point. */
export const textAfter = (text: string): string => `${text}\u0000`

/**
 * The first text after all that begin with `prefix`, for a range that an index can walk; nothing when none comes after
 * them. (`LIKE` would need its wildcards escaped, and folds case on some databases.)
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
/** Surrogates are not characters: databases know none between these two. */
const beforeSurrogates = 0xd7ff
const afterSurrogates = 0xe000

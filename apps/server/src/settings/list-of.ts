/** Parses a comma-separated list; undefined if it is empty or a part is invalid. */
export const listOf =
  <T>(parse: (text: string) => T | undefined) =>
  (text: string): readonly T[] | undefined => {
    const parts = text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(parse)
    return parts.length > 0 && !parts.includes(undefined) ? (parts as readonly T[]) : undefined
  }

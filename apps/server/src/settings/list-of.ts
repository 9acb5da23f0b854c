/** A list separated by commas; undefined if it is empty or one of its parts cannot be used. */
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

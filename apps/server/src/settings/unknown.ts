/** Names that look like settings and are none of these: most likely misspelt, and then quietly without effect. */
export const unknownAmong =
  (settings: Iterable<string>): ((names: readonly string[]) => readonly string[]) =>
  (names) => {
    const known = new Set(settings)
    return names.filter((name) => name.startsWith('POOLHOUSE_') && !known.has(name))
  }

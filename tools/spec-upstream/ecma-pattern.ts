/**
 * Translates a pattern of the service model (Java's syntax, for the whole text) to an anchored ECMA-262 pattern for the
 * `u` flag: literal hyphens in a class are escaped, and with `(?s)` the dot includes line breaks.
 *
 * @returns `undefined` if the result is not valid and the pattern must be translated by hand.
 */
export const ecmaPattern = (pattern: string): string | undefined => {
  const isDotAll = pattern.startsWith('(?s)')
  const source = isDotAll ? pattern.slice('(?s)'.length) : pattern
  const translated = source.replaceAll(/\\.|\.|\[(?:\\.|[^\]\\])*\]/g, (group) => {
    if (group === '.') return isDotAll ? String.raw`[\s\S]` : group
    if (!group.startsWith('[')) return group
    const body = group.slice(1, -1)
    const negation = body.startsWith('^') ? '^' : ''
    const items = body.slice(negation.length).match(/\\(?:p\{[^}]*\}|x[\da-fA-F]{2}|.)|[^]/g) ?? []
    const isClass = (item: string | undefined): boolean => item !== undefined && /^\\[pPdDwWsS]/.test(item)
    const escaped = items.map((item, index) => {
      if (item !== '-') return item
      const isEdge = index === 0 || index === items.length - 1
      return isEdge || isClass(items[index - 1]) || isClass(items[index + 1]) ? String.raw`\-` : item
    })
    return `[${negation}${escaped.join('')}]`
  })
  const anchored = `^(?:${translated})$`
  try {
    // Only validates the translation.
    void new RegExp(anchored, 'u')
    return anchored
  } catch {
    return undefined
  }
}

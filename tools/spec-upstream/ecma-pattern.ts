/**
 * A pattern of the service model (Java's syntax, for the whole text) as an anchored ECMA-262 pattern for the `u` flag:
 * hyphens that stand for themselves in a class are escaped, and with `(?s)` the dot includes line breaks.
 *
 * @returns `undefined` when the result is not valid, so that a person has to translate it.
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
    // The translation is checked, not used.
    void new RegExp(anchored, 'u')
    return anchored
  } catch {
    return undefined
  }
}

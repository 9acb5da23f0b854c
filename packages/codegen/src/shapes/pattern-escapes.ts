/** Characters that are literal only after a backslash. */
const syntax = String.raw`^$\.*+?()[]{}|/`

/** Removes the backslash of an escape that is not needed: the `u` flag does not allow it then. */
const unescaped = (text: string, needed: string): string =>
  /^\\[\W_]$/su.test(text) && !needed.includes(text.slice(1)) ? text.slice(1) : text

/** One character inside brackets, or a class that an escape names. */
const atom = /\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\.|./.source

const atoms = new RegExp(`(${atom})(?:-(${atom}))?`, 'gsu')

const namesClass = (text: string): boolean => /^\\[dswp]/i.test(text)

/** The content of brackets. A hyphen next to a class is literal, because a class cannot begin or end a range. */
const withinBrackets = (content: string): string =>
  content.replaceAll(atoms, (_, first: string, last: string | undefined) => {
    const [from, to] = [first, last ?? ''].map((text) => unescaped(text, `${syntax}-`))
    if (last === undefined) return `${from}`
    return `${from}${namesClass(first) || namesClass(last) ? String.raw`\-` : '-'}${to}`
  })

/** Brackets, an escape, a quantifier, or a literal bracket. */
const escapable = /\[((?:\\.|[^\]\\])*)\]|\\[pPu]\{[^}]*\}|\\.|\{\d+(?:,\d*)?\}|[{}\]]/gsu

/**
 * A regular expression that escapes exactly the characters that the `u` flag requires: `[\w-.]` becomes
 * `[\w\-.]`, and `\-` outside brackets becomes `-`.
 */
export const withEscapes = (source: string): string =>
  source.replaceAll(escapable, (part, content: string | undefined) => {
    if (content !== undefined) return `[${withinBrackets(content)}]`
    return part.length === 1 ? `\\${part}` : unescaped(part, syntax)
  })

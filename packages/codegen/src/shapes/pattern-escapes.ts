/** Characters that stand for themselves only behind a backslash. */
const syntax = String.raw`^$\.*+?()[]{}|/`

/** An escape without its backslash, if the character does not need one: with the `u` flag, it may not have it then. */
const unescaped = (text: string, needed: string): string =>
  /^\\[\W_]$/su.test(text) && !needed.includes(text.slice(1)) ? text.slice(1) : text

/** One character inside brackets, or a class that an escape names. */
const atom = /\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\.|./.source

const atoms = new RegExp(`(${atom})(?:-(${atom}))?`, 'gsu')

const namesClass = (text: string): boolean => /^\\[dswp]/i.test(text)

/** The content of brackets. A hyphen beside a class is a character, because a class cannot begin or end a range. */
const withinBrackets = (content: string): string =>
  content.replaceAll(atoms, (_, first: string, last: string | undefined) => {
    const [from, to] = [first, last ?? ''].map((text) => unescaped(text, `${syntax}-`))
    if (last === undefined) return `${from}`
    return `${from}${namesClass(first) || namesClass(last) ? String.raw`\-` : '-'}${to}`
  })

/** Brackets, an escape, the number of repetitions, or a bracket that stands for itself. */
const escapable = /\[((?:\\.|[^\]\\])*)\]|\\[pPu]\{[^}]*\}|\\.|\{\d+(?:,\d*)?\}|[{}\]]/gsu

/**
 * A regular expression in which exactly the characters are escaped that the `u` flag requires: `[\w-.]` becomes
 * `[\w\-.]`, and `\-` outside brackets becomes `-`.
 */
export const withEscapes = (source: string): string =>
  source.replaceAll(escapable, (part, content: string | undefined) => {
    if (content !== undefined) return `[${withinBrackets(content)}]`
    return part.length === 1 ? `\\${part}` : unescaped(part, syntax)
  })

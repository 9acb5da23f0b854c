/** Code points from the first to the last, both included. */
export type Range = readonly [from: number, to: number]

/** A regular expression as a tree. */
export type Expression =
  | { readonly kind: 'set'; readonly ranges: readonly Range[] }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly min: number; readonly max: number }
  | { readonly kind: 'start' | 'end' }

const last = 0x10_ff_ff

/** All code points outside of the ranges. */
const outside = (ranges: readonly Range[]): Range[] => {
  const sorted = [...ranges].sort(([a], [b]) => a - b)
  const result: Range[] = []
  let from = 0
  for (const [start, end] of sorted) {
    if (start > from) result.push([from, start - 1])
    from = Math.max(from, end + 1)
  }
  return from <= last ? [...result, [from, last]] : result
}

const code = (text: string): number => text.codePointAt(0) ?? 0
const range = (from: string, to: string): Range => [code(from), code(to)]

const digits = [range('0', '9')]
const words = [range('a', 'z'), range('A', 'Z'), range('0', '9'), range('_', '_')]
const spaces = [
  '\t\r',
  '  ',
  '\u00A0\u00A0',
  '\u1680\u1680',
  '\u2000\u200A',
  '\u2028\u2029',
  '\u202F\u202F',
  '\u205F\u205F',
  '\u3000\u3000',
  '\uFEFF\uFEFF',
].map((pair): Range => [pair.charCodeAt(0), pair.charCodeAt(1)])
const lineEnds = [range('\n', '\n'), range('\r', '\r'), range('\u2028', '\u2029')]

const classes: Readonly<Record<string, readonly Range[]>> = {
  d: digits,
  w: words,
  s: spaces,
  D: outside(digits),
  W: outside(words),
  S: outside(spaces),
}

const controls: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' }

class Unsupported extends Error {}

/**
 * Reads the pattern of a JavaScript regular expression.
 *
 * @returns `undefined` for what no finite automaton can do or is not understood: lookaround, back references, word
 *   boundaries and Unicode properties.
 */
export const parseExpression = (pattern: string): Expression | undefined => {
  const text = Array.from(pattern)
  let at = 0
  const next = (): string | undefined => text[at]
  const take = (): string => {
    const character = text[at++]
    if (character === undefined) throw new Unsupported()
    return character
  }
  const skip = (word: string): boolean => {
    if (
      !text
        .slice(at, at + word.length)
        .join('')
        .startsWith(word)
    )
      return false
    at += word.length
    return true
  }
  const hex = (length: number): Range => {
    const value = Number.parseInt(text.slice(at, at + length).join(''), 16)
    at += length
    if (Number.isNaN(value)) throw new Unsupported()
    return [value, value]
  }

  const escaped = (inClass: boolean): readonly Range[] => {
    const character = take()
    const known = classes[character]
    if (known) return known
    const control = controls[character]
    if (control !== undefined) return [range(control, control)]
    if (character === 'x') return [hex(2)]
    if (character === 'u' && next() !== '{') return [hex(4)]
    if (character === 'b' && inClass) return [range('\b', '\b')]
    if (/[a-zA-Z1-9]/.test(character)) throw new Unsupported()
    return [range(character, character)]
  }

  const characterClass = (): Expression => {
    const isNegated = skip('^')
    const ranges: Range[] = []
    while (next() !== ']') {
      const first = next() === '\\' ? (take(), escaped(true)) : [((c) => range(c, c))(take())]
      const [from] = first
      if (
        next() === '-' &&
        text[at + 1] !== ']' &&
        text[at + 1] !== undefined &&
        first.length === 1 &&
        from &&
        from[0] === from[1]
      ) {
        take()
        const [to] = next() === '\\' ? (take(), escaped(true)) : [((c) => range(c, c))(take())]
        if (!to || to[0] !== to[1] || to[0] < from[0]) throw new Unsupported()
        ranges.push([from[0], to[0]])
      } else ranges.push(...first)
    }
    take()
    return { kind: 'set', ranges: isNegated ? outside(ranges) : ranges }
  }

  const group = (): Expression => {
    if (skip('?:')) return closed()
    if (next() === '?') {
      if (!/^\?<[a-zA-Z_]/.test(text.slice(at, at + 3).join(''))) throw new Unsupported()
      while (take() !== '>');
    }
    return closed()
  }
  const closed = (): Expression => {
    const inner = choice()
    if (take() !== ')') throw new Unsupported()
    return inner
  }

  const atoms: Readonly<Record<string, () => Expression>> = {
    '^': () => ({ kind: 'start' }),
    $: () => ({ kind: 'end' }),
    '.': () => ({ kind: 'set', ranges: outside(lineEnds) }),
    '[': characterClass,
    '(': group,
    '\\': () => ({ kind: 'set', ranges: escaped(false) }),
  }

  const quantifier = (part: Expression): Expression => {
    const bounds = skip('*') ? [0, Infinity] : skip('+') ? [1, Infinity] : skip('?') ? [0, 1] : counted()
    if (!bounds) return part
    if (part.kind === 'start' || part.kind === 'end') throw new Unsupported()
    skip('?')
    return { kind: 'repeat', part, min: bounds[0] ?? 0, max: bounds[1] ?? 0 }
  }
  const counted = (): readonly number[] | undefined => {
    const found = /^\{(\d+)(,(\d*))?\}/.exec(text.slice(at, at + 24).join(''))
    if (!found) return undefined
    at += found[0].length
    const min = Number(found[1])
    return [min, found[2] === undefined ? min : found[3] ? Number(found[3]) : Infinity]
  }

  const sequence = (): Expression => {
    const parts: Expression[] = []
    for (
      let character = next();
      character !== undefined && character !== '|' && character !== ')';
      character = next()
    ) {
      take()
      if (character === '*' || character === '+' || character === '?') throw new Unsupported()
      const atom = atoms[character]?.() ?? { kind: 'set', ranges: [range(character, character)] }
      parts.push(quantifier(atom))
    }
    return { kind: 'sequence', parts }
  }
  const choice = (): Expression => {
    const parts = [sequence()]
    while (skip('|')) parts.push(sequence())
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts }
  }

  try {
    const whole = choice()
    return at === text.length ? whole : undefined
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}

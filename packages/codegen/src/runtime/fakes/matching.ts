// Copied into generated folders, without this line.
import type { Random } from './random.ts'

/** Options for generating texts. */
export interface Repeating {
  /** The maximum number of repetitions beyond the minimum. */
  readonly extra: number
  /** True to choose from all characters, not only from letters and digits. */
  readonly isWide: boolean
  /** True to generate the text of lookahead assertions. The result may not match the pattern. */
  readonly isAhead: boolean
}

/** Generates a text for a part of a regular expression. */
type Part = (random: Random, how: Repeating) => string

/** Characters to choose from: printable ASCII, and a few that only some patterns allow. */
const alphabet = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  '\t',
  '\n',
  'é',
  'ß',
  'Ω',
  'я',
  '日',
  '\u00A0',
  '\u0001',
  '😀',
]

/** Preferred characters: letters and digits. */
const plain = /^[\da-z]$/

/** Characters that a class matches. */
interface Characters {
  readonly all: readonly string[]
  /** The matching letters and digits, or else all. */
  readonly best: readonly string[]
}

const classes = new Map<string, Characters>()

/** The characters that a class or an escape matches. */
const charactersOf = (source: string, flags: string): Characters => {
  const key = `${flags}/${source}`
  const cached = classes.get(key)
  if (cached) return cached
  const expression = new RegExp(`^(?:${source})$`, flags)
  // A class may match no character of the alphabet, but name others.
  const named = source.replaceAll(/\\u\{?([\da-f]{4,6})\}?/giu, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
  const fitting = alphabet.filter((character) => expression.test(character))
  const all = fitting.length > 0 ? fitting : Array.from(named).filter((character) => expression.test(character))
  const best = all.filter((character) => plain.test(character))
  const found = { all, best: best.length > 0 ? best : all }
  classes.set(key, found)
  return found
}

/**
 * Parses a regular expression. Most lookaround assertions are ignored, because the result is tested with the whole
 * expression.
 */
class Reader {
  #at = 0
  readonly #source: string
  readonly #flags: string

  constructor(source: string, flags: string) {
    this.#source = source
    this.#flags = flags
  }

  alternatives(): Part {
    const options = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      options.push(this.#sequence())
    }
    return (random, how) => (random.pick(options) ?? (() => ''))(random, how)
  }

  #sequence(): Part {
    const parts: Part[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      parts.push(this.#repeated(this.#atom()))
    }
    return (random, how) => parts.map((part) => part(random, how)).join('')
  }

  #atom(): Part {
    const rest = this.#source.slice(this.#at)
    const anchor = /^(?:[$^]|\\[Bb])/.exec(rest)?.[0]
    if (anchor !== undefined) return this.#taken(anchor, () => '')
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(rest)?.[0]
    if (opening !== undefined) {
      this.#at += opening.length
      const inner = this.alternatives()
      this.#at++
      if (opening === '(?=') return (random, how) => (how.isAhead ? inner(random, how) : '')
      return /^\(\?(?:!|<[=!])/.test(opening) ? () => '' : inner
    }
    const one =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[Pp]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)|.)/su.exec(
        rest,
      )?.[0]
    const source = one ?? '.'
    if (/^[^.[\\]/u.test(source)) return this.#taken(source, () => source)
    const characters = charactersOf(source, this.#flags)
    return this.#taken(source, (random, { isWide }) => random.pick(isWide ? characters.all : characters.best) ?? '')
  }

  #taken(text: string, part: Part): Part {
    this.#at += text.length
    return part
  }

  #repeated(part: Part): Part {
    const found = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.#source.slice(this.#at))
    if (!found) return part
    this.#at += found[0].length
    const [, mark, least, more, most] = found
    const minimum = mark === undefined ? Number(least) : mark === '+' ? 1 : 0
    const end = mark === '?' ? 1 : more === undefined && mark === undefined ? minimum : Number(most || Infinity)
    return (random, how) => {
      const count = random.integer(minimum, Math.min(end, minimum + how.extra))
      return Array.from({ length: count }, () => part(random, how)).join('')
    }
  }
}

/** Creates a generator of texts that usually match a pattern. Callers must test them. */
export const matching = (source: string, flags: string): ((random: Random, how: Repeating) => string) =>
  new Reader(source, flags).alternatives()

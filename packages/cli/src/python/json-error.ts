/** A JSON syntax error with its position and the message of Python's `json`. */
class Mistake {
  readonly message: string
  readonly at: number

  constructor(message: string, at: number) {
    this.message = message
    this.at = at
  }
}

const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const literals = ['null', 'true', 'false']

/** Parses JSON only to find its first syntax error. Each method returns the position after the parsed value. */
class Reader {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  space(at: number): number {
    let next = at
    while (' \t\n\r'.includes(this.#text[next] ?? '-')) next++
    return next
  }

  string(start: number): number {
    for (let at = start + 1; ;) {
      const character = this.#text[at]
      if (character === undefined) throw new Mistake('Unterminated string starting at', start)
      if (character === '"') return at + 1
      if (character < ' ') throw new Mistake('Invalid control character at', at)
      if (character !== '\\') {
        at++
        continue
      }
      escape.lastIndex = at
      const found = escape.exec(this.#text)?.[0]
      if (found === undefined) {
        const isUnicode = this.#text[at + 1] === 'u'
        if (this.#text[at + 1] === undefined) throw new Mistake('Unterminated string starting at', start)
        throw new Mistake(isUnicode ? 'Invalid \\uXXXX escape' : 'Invalid \\escape', isUnicode ? at + 1 : at)
      }
      at += found.length
    }
  }

  value(at: number): number {
    const character = this.#text[at]
    if (character === '"') return this.string(at)
    if (character === '{') return this.object(at)
    if (character === '[') return this.array(at)
    const literal = literals.find((name) => this.#text.startsWith(name, at))
    if (literal !== undefined) return at + literal.length
    number.lastIndex = at
    const found = number.exec(this.#text)?.[0]
    if (found === undefined) throw new Mistake('Expecting value', at)
    return at + found.length
  }

  object(start: number): number {
    let at = this.space(start + 1)
    if (this.#text[at] === '}') return at + 1
    for (;;) {
      if (this.#text[at] !== '"') throw new Mistake('Expecting property name enclosed in double quotes', at)
      at = this.space(this.string(at))
      if (this.#text[at] !== ':') throw new Mistake("Expecting ':' delimiter", at)
      at = this.space(this.value(this.space(at + 1)))
      if (this.#text[at] === '}') return at + 1
      if (this.#text[at] !== ',') throw new Mistake("Expecting ',' delimiter", at)
      at = this.space(at + 1)
    }
  }

  array(start: number): number {
    let at = this.space(start + 1)
    if (this.#text[at] === ']') return at + 1
    for (;;) {
      at = this.space(this.value(at))
      if (this.#text[at] === ']') return at + 1
      if (this.#text[at] !== ',') throw new Mistake("Expecting ',' delimiter", at)
      at = this.space(at + 1)
    }
  }
}

/**
 * The message of Python's `json.loads` for a text that is not JSON, such as `Expecting value: line 1 column 2 (char
 * 1)`.
 */
export const jsonMistake = (text: string): string => {
  const reader = new Reader(text)
  try {
    if (text.startsWith('\uFEFF')) throw new Mistake('Unexpected UTF-8 BOM (decode using utf-8-sig)', 0)
    const end = reader.space(reader.value(reader.space(0)))
    throw new Mistake('Extra data', end)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    const before = text.slice(0, error.at)
    const line = before.split('\n').length
    const column = error.at - before.lastIndexOf('\n')
    return `${error.message}: line ${line} column ${column} (char ${error.at})`
  }
}

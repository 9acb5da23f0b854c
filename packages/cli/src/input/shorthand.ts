/** A value written in shorthand: a text, the bytes of a file, a list or an object. */
export type ShorthandValue = string | Uint8Array | ShorthandValue[] | { [key: string]: ShorthandValue }

/** Reads the file that a value names, if it names one. */
type ReadFile = (value: string) => string | Uint8Array | undefined

/** A text that is not shorthand. */
export class ShorthandError extends Error {}

/** The input with a caret below the position. Later lines of the input follow the caret. */
const pointedAt = (text: string, index: number): string => {
  const column = index - (text.lastIndexOf('\n', index - 1) + 1)
  const lineEnd = text.indexOf('\n', index)
  const [before, after] = lineEnd < 0 ? [text, ''] : [text.slice(0, lineEnd), text.slice(lineEnd)]
  return `${before}\n${' '.repeat(column)}^${after}`
}

const expected = (text: string, what: string, found: string, index: number): ShorthandError =>
  new ShorthandError(`Expected: '${what}', received: '${found}' for input:\n${pointedAt(text, index)}`)

const keyCharacters = /[A-Za-z0-9\-_.#/:]*/y
const spaces = /[ \t\n\r\v\f]*/y
const singleQuoted = /'(?:\\\\|\\'|[^'])*'/y
const doubleQuoted = /"(?:\\\\|\\"|[^"])*"/y
// The first value of a list may contain `=` and brackets, which end the later values.
const start = String.raw`(?:\\,|[!#-&(-+\--<>-Z\\-z|-\uffff])`
const firstValue = new RegExp(String.raw`${start}(?:\\,|[\s!#-&(-+\--\\^-|~-\uffff])*`, 'y')
const laterValue = new RegExp(String.raw`${start}(?:\\,|[\s!#-&(-+\--<>-\uffff])*`, 'y')

/**
 * Parses the shorthand of the AWS CLI, such as `Name=email,Values=a,b` or `a=[b,{c=d}]`. With `key@=file://path` the
 * value is the contents of a file.
 */
class Parser {
  readonly #text: string
  readonly #readFile: ReadFile
  #index = 0
  #isFile = false

  constructor(text: string, readFile: ReadFile) {
    this.#text = text
    this.#readFile = readFile
  }

  parse(): { [key: string]: ShorthandValue } {
    const values = new Map([this.#pair()])
    let last = this.#index
    while (!this.#atEnd()) {
      this.#expect(',', true)
      const [next, nextValue] = this.#pair()
      if (values.has(next)) {
        throw new ShorthandError(
          `Second instance of key "${next}" encountered for input:\n${pointedAt(this.#text, last + 1)}\n` +
            'This is often because there is a preceding "," instead of a space.',
        )
      }
      values.set(next, nextValue)
      last = this.#index
    }
    return Object.fromEntries(values)
  }

  #pair(): [string, ShorthandValue] {
    const key = this.#assignedKey()
    return [key, this.#values()]
  }

  /** A key with the `=` or `@=` after it. */
  #assignedKey(): string {
    const key = this.#match(keyCharacters) ?? ''
    this.#skipSpace()
    this.#isFile = this.#text[this.#index] === '@'
    if (this.#isFile) this.#index++
    this.#expect('=', true)
    return key
  }

  #values(): ShorthandValue {
    if (this.#atEnd()) return ''
    return this.#nested() ?? this.#commaSeparated()
  }

  #nested(): ShorthandValue | undefined {
    if (this.#text[this.#index] === '[') return this.#list()
    if (this.#text[this.#index] === '{') return this.#object()
    return undefined
  }

  #commaSeparated(): ShorthandValue {
    const first = this.#first()
    this.#skipSpace()
    if (this.#text[this.#index] !== ',') return first
    this.#expect(',', true)
    const list = [first]
    for (;;) {
      try {
        const value = this.#later()
        this.#skipSpace()
        if (this.#atEnd()) {
          list.push(value)
          break
        }
        this.#expect(',', true)
        list.push(value)
      } catch (error) {
        if (!(error instanceof ShorthandError) || this.#atEnd()) throw error
        // The text after the comma is the next key, not a value: `a=b,c=d`.
        this.#index = this.#text.lastIndexOf(',', this.#index)
        break
      }
    }
    return list.length === 1 ? first : list
  }

  #list(): ShorthandValue[] {
    this.#expect('[', true)
    const values: ShorthandValue[] = []
    while (this.#text[this.#index] !== ']') {
      values.push(this.#nested() ?? this.#first())
      this.#skipSeparator(']')
    }
    this.#expect(']')
    return values
  }

  #object(): { [key: string]: ShorthandValue } {
    this.#expect('{', true)
    const values = new Map<string, ShorthandValue>()
    while (this.#text[this.#index] !== '}') {
      const key = this.#assignedKey()
      values.set(key, this.#nested() ?? this.#first())
      this.#skipSeparator('}')
    }
    this.#expect('}')
    return Object.fromEntries(values)
  }

  #skipSeparator(end: string): void {
    this.#skipSpace()
    if (this.#text[this.#index] === end) return
    this.#expect(',')
    this.#skipSpace()
  }

  #first(): string | Uint8Array {
    return this.#quoted() ?? this.#plain(this.#match(firstValue) ?? '')
  }

  #later(): string | Uint8Array {
    const quoted = this.#quoted()
    if (quoted !== undefined) return quoted
    const value = this.#match(laterValue)
    if (value === undefined) throw expected(this.#text, '<second>', '<none>', this.#index)
    return this.#plain(value)
  }

  #plain(text: string): string | Uint8Array {
    return this.#resolved(text.replaceAll('\\,', ',').trimEnd())
  }

  #quoted(): string | Uint8Array | undefined {
    const quote = this.#text[this.#index]
    if (quote !== "'" && quote !== '"') return undefined
    const text = this.#match(quote === "'" ? singleQuoted : doubleQuoted)
    const name = quote === "'" ? '<singled quoted>' : '<double quoted>'
    if (text === undefined) throw expected(this.#text, name, '<none>', this.#index)
    return this.#resolved(text.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\'))
  }

  #resolved(value: string): string | Uint8Array {
    return (this.#isFile ? this.#readFile(value) : undefined) ?? value
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#index
    const found = pattern.exec(this.#text)?.[0]
    if (found !== undefined) this.#index += found.length
    return found
  }

  #expect(character: string, isSpaced = false): void {
    if (isSpaced) this.#skipSpace()
    const found = this.#text[this.#index]
    if (found !== character) throw expected(this.#text, character, found ?? 'EOF', this.#index)
    this.#index++
    if (isSpaced) this.#skipSpace()
  }

  #skipSpace(): void {
    this.#match(spaces)
  }

  #atEnd(): boolean {
    return this.#index >= this.#text.length
  }
}

/**
 * Parses a text in shorthand.
 *
 * @throws {ShorthandError} that shows the position of the syntax error.
 */
export const parseShorthand = (text: string, readFile: ReadFile): { [key: string]: ShorthandValue } =>
  new Parser(text, readFile).parse()

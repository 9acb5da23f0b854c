import { byCodePoint } from '../python/text.ts'
import { escapeOf, hasLineBreak, type ScalarStyle, styleOf } from './yaml-scalar.ts'

/** Lines are folded at the first space after this column. */
const width = 80

/**
 * True for a key that can be written as `key: value`. Others are written as `? key`, with the value on the next line.
 */
const isSimpleKey = (key: string): boolean => !hasLineBreak(key) && Buffer.byteLength(key) <= 128

/**
 * Writes block YAML like the AWS CLI (libyaml with its defaults): keys in alphabetical order, lists not indented
 * below their key, long texts folded.
 */
class Emitter {
  text = ''
  #column = 0

  #write(text: string): void {
    this.text += text
    this.#column += Array.from(text).length
  }

  #newLine(): void {
    this.text += '\n'
    this.#column = 0
  }

  #indent(indent: number): void {
    if (this.#column > 0) this.#newLine()
    this.#write(' '.repeat(indent))
  }

  document(value: unknown): void {
    this.#node(value, 0, true)
    if (this.#column > 0) this.#newLine()
  }

  /** @param isOpen True if the value begins on the current line. */
  #node(value: unknown, indent: number, isOpen: boolean): void {
    if (Array.isArray(value)) {
      if (value.length === 0) this.#write('[]')
      else this.#sequence(value, indent, isOpen)
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).sort(([a], [b]) => byCodePoint(a, b))
      if (entries.length === 0) this.#write('{}')
      else this.#mapping(entries, indent, isOpen)
    } else if (typeof value === 'string') this.#scalar(value, indent + 2)
    else this.#write(JSON.stringify(value ?? null))
  }

  #sequence(items: readonly unknown[], indent: number, isOpen: boolean): void {
    for (const [index, item] of items.entries()) {
      if (index > 0 || !isOpen) this.#indent(indent)
      this.#write('- ')
      // The content of a list item starts on the line of its dash.
      this.#node(item, Array.isArray(item) || (typeof item === 'object' && item !== null) ? indent + 2 : indent, true)
    }
  }

  #mapping(entries: readonly (readonly [string, unknown])[], indent: number, isOpen: boolean): void {
    for (const [index, [key, value]] of entries.entries()) {
      if (index > 0 || !isOpen) this.#indent(indent)
      const isBlock = typeof value === 'object' && value !== null && Object.keys(value).length > 0
      if (!isSimpleKey(key)) {
        this.#write('? ')
        this.#scalar(key, indent + 2)
        this.#indent(indent)
        this.#write(': ')
        this.#node(value, isBlock ? indent + 2 : indent, true)
        continue
      }
      this.#scalar(key, indent, true)
      this.#write(':')
      if (!isBlock) this.#write(' ')
      this.#node(value, isBlock && !Array.isArray(value) ? indent + 2 : indent, false)
    }
  }

  #scalar(text: string, indent: number, isKey = false): void {
    const style = styleOf(text, isKey)
    if (style === 'plain') this.#folded(text, indent, isKey, style)
    else if (style === 'double') this.#doubleQuoted(text, indent, isKey)
    else {
      this.#write("'")
      this.#folded(text, indent, isKey, style)
      this.#write("'")
    }
  }

  #folded(text: string, indent: number, isKey: boolean, style: ScalarStyle): void {
    const characters = Array.from(text)
    let isAfterSpace = false
    let isAfterBreak = false
    for (const [index, character] of characters.entries()) {
      const isEdge = style === 'single' && (index === 0 || index === characters.length - 1)
      if (character === ' ') {
        const folds = !isKey && !isAfterSpace && !isEdge && this.#column > width && characters[index + 1] !== ' '
        if (folds) this.#indent(indent)
        else this.#write(' ')
        isAfterSpace = true
      } else if (hasLineBreak(character)) {
        if (!isAfterBreak && character === '\n') this.#newLine()
        if (character === '\n') this.#newLine()
        else {
          this.#write(character)
          this.#column = 0
        }
        isAfterBreak = true
      } else {
        if (isAfterBreak) this.#write(' '.repeat(indent))
        this.#write(character === "'" && style === 'single' ? "''" : character)
        isAfterSpace = false
        isAfterBreak = false
      }
    }
    if (isAfterBreak) this.#write(' '.repeat(indent))
  }

  #doubleQuoted(text: string, indent: number, isKey: boolean): void {
    this.#write('"')
    const characters = Array.from(text)
    let isAfterSpace = false
    for (const [index, character] of characters.entries()) {
      const isEdge = index === 0 || index === characters.length - 1
      if (character === ' ' && !isKey && !isAfterSpace && !isEdge && this.#column > width) {
        this.#indent(indent)
        if (characters[index + 1] === ' ') this.#write('\\')
      } else this.#write(escapeOf(character) ?? character)
      isAfterSpace = character === ' '
    }
    this.#write('"')
  }
}

/** Formats a value for `--output yaml`. A scalar is written as JSON. */
export const yamlOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return `${JSON.stringify(value ?? null)}\n`
  const emitter = new Emitter()
  emitter.document(value)
  return emitter.text
}

/** A page of help: headings, wrapped paragraphs and examples. */
export class Page {
  readonly #width: number
  readonly #isStyled: boolean
  readonly #lines: string[] = []

  /**
   * @param columns Width of the terminal; text is wrapped there, or at 100 columns if it is wider.
   * @param isStyled Whether to use bold type.
   */
  constructor(columns: number, isStyled: boolean) {
    this.#width = Math.min(Math.max(columns, 40), 100)
    this.#isStyled = isStyled
  }

  heading(text: string): void {
    if (this.#lines.length > 0) this.#lines.push('')
    this.#lines.push(this.#bold(text))
  }

  /** Paragraphs of Markdown prose; list items keep their lines. */
  prose(text: string, indent: number): void {
    for (const block of text.trim().split(/\n{2,}/)) {
      if (block === '') continue
      const items = /^[-*] /m.test(block) ? block.split(/\n(?=[-*] )/) : [block]
      for (const item of items) this.#wrapped(item.replaceAll(/\s+/g, ' '), indent)
      this.#lines.push('')
    }
    if (this.#lines.at(-1) === '') this.#lines.pop()
  }

  /** Text without wrapping. */
  verbatim(text: string, indent: number): void {
    const margin = ' '.repeat(indent)
    for (const line of text.split('\n')) this.#lines.push(line === '' ? '' : margin + line)
  }

  /** The name of an option or member, in bold, with text after it. */
  term(name: string, after: string, indent: number): void {
    this.#lines.push(`${' '.repeat(indent)}${this.#bold(name)}${after}`)
  }

  blank(): void {
    this.#lines.push('')
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`
  }

  #wrapped(text: string, indent: number): void {
    const margin = ' '.repeat(indent)
    let line = margin
    for (const word of text.split(' ')) {
      if (line.length > indent && line.length + 1 + word.length > this.#width) {
        this.#lines.push(this.#inline(line))
        line = margin
      }
      line += line.length > indent ? ` ${word}` : word
    }
    this.#lines.push(this.#inline(line))
  }

  #inline(line: string): string {
    return line.replaceAll(/\*\*([^*]+)\*\*/g, (_, text: string) => this.#bold(text))
  }

  #bold(text: string): string {
    return this.#isStyled ? `\u001B[1m${text}\u001B[0m` : text
  }
}

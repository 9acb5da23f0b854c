/** Settings of a section; a setting with indented lines below it has nested settings. */
export type Section = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The text of a shared configuration file could not be read; `line` counts from 1. */
export class IniError extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

type Settings = Map<string, Section[string]>

/**
 * The value of a setting: nested settings if its first line has no value (`s3 =` and indented lines), otherwise text.
 */
const valueOf = (lines: readonly string[], at: number): Section[string] => {
  const text = lines.join('\n').trimEnd()
  if (!text.startsWith('\n')) return text
  const nested = text.split('\n').flatMap((line, index): [string, string][] => {
    if (line.trim() === '') return []
    const [, key, value] = /^(.*?)\s*=\s*(.*)$/.exec(line.trim()) ?? []
    if (key === undefined || value === undefined) throw new IniError(at + index, 'not a setting')
    return [[key, value]]
  })
  return Object.fromEntries(nested)
}

/**
 * Sections of a shared configuration or credentials file, as Python's `configparser` reads them. Lines that begin with `#`
 * or `;` are comments, which cannot follow a value. Lines that are indented more than a setting belong to it.
 *
 * @throws {IniError} for other lines, and for sections and settings that occur twice.
 */
export const parseIni = (text: string): ReadonlyMap<string, Section> => {
  const sections = new Map<string, Settings>()
  let section: Settings | undefined
  /** The setting that indented lines continue. */
  let open: { readonly key: string; readonly lines: string[]; readonly at: number; readonly indent: number } | undefined
  const close = (): void => {
    if (open) section?.set(open.key, valueOf(open.lines, open.at))
    open = undefined
  }
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const content = line.trim()
    if (/^[#;]/.test(content)) continue
    if (content === '') {
      open?.lines.push('')
      continue
    }
    if (open && line.search(/\S/) > open.indent) {
      open.lines.push(content)
      continue
    }
    close()
    const at = index + 1
    const header = /^\[(.+)\]/.exec(content)?.[1]
    if (header !== undefined) {
      if (sections.has(header)) throw new IniError(at, `a second section [${header}]`)
      section = new Map()
      sections.set(header, section)
      continue
    }
    const [, name, value] = /^(.+?)\s*[=:]\s*(.*)$/.exec(content) ?? []
    if (section === undefined) throw new IniError(at, 'a setting before the first section')
    if (name === undefined || value === undefined) throw new IniError(at, 'neither a section nor a setting')
    const key = name.toLowerCase()
    if (section.has(key)) throw new IniError(at, `a second setting ${key}`)
    open = { key, lines: [value], at, indent: line.search(/\S/) }
    section.set(key, value)
  }
  close()
  return new Map([...sections].map(([header, settings]) => [header, Object.fromEntries(settings)]))
}

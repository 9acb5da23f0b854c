/** Settings of a section; a setting with indented lines below it has settings of its own. */
export type Section = Readonly<Record<string, string | Readonly<Record<string, string>>>>

/** The text of a shared configuration file could not be read; `line` counts from 1. */
export class IniError extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/**
 * Sections of a shared configuration or credentials file. Lines that begin with `#` or `;` are comments; indented lines
 * belong to the setting above them.
 */
export const parseIni = (text: string): ReadonlyMap<string, Section> => {
  const sections = new Map<string, Record<string, string | Record<string, string>>>()
  let section: Record<string, string | Record<string, string>> | undefined
  let parent = ''
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || /^\s*[#;]/.test(line)) continue
    const header = /^\[([^\]]*)\]\s*(?:[#;].*)?$/.exec(line)?.[1]
    if (header !== undefined) {
      section = sections.get(header) ?? {}
      sections.set(header, section)
      parent = ''
      continue
    }
    const [, key, value] = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(line.trim()) ?? []
    if (section === undefined || key === undefined || value === undefined) {
      throw new IniError(index + 1, section ? 'neither a section nor a setting' : 'a setting before the first section')
    }
    if (/^\s/.test(line) && parent !== '') {
      const group = section[parent]
      section[parent] = { ...(typeof group === 'object' ? group : {}), [key]: value }
    } else {
      section[key.toLowerCase()] = value.replace(/\s+[#;].*$/, '')
      parent = key.toLowerCase()
    }
  }
  return sections
}

/** Text as code in Markdown. */
export const code = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`'
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${space}${text.replaceAll('\n', ' ')}${space}${fence}`
}

/** A block of code. */
export const block = (syntax: string, text: string): string => {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}${syntax}\n${text}\n${fence}`
}

/** Text in one cell of a table. */
export const cell = (text: string): string =>
  text
    .trim()
    .replaceAll('|', String.raw`\|`)
    .replaceAll(/\s*\n\s*/g, ' ')

/** A table; empty without rows. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Parts with an empty line between them; empty parts are omitted. */
export const paragraphs = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

import { commandOf, defaultText, type RuntimeName, type Setting, settingsOf } from './table.ts'

const helpOf = ({ mode, help }: Setting): string => (mode ? `${help} (\`${commandOf[mode]}\` only)` : help)

const plain = (markdown: string): string => markdown.replaceAll('`', '')

/** Indents a text, and breaks it into lines of at most 98 characters. */
const wrapped = (text: string): string => text.replaceAll(/(.{1,92})(?: +|$)/g, '      $1\n').trimEnd()

/** The settings of a runtime for a terminal: each name, and below it what the setting does. */
export const settingsForTerminal = (runtime: RuntimeName): string =>
  settingsOf(runtime)
    .map(([name, setting]) => `  ${name}\n${wrapped(`${plain(helpOf(setting))} [${defaultText(setting)}]`)}`)
    .join('\n')

/** The settings of a runtime as a Markdown table, aligned like the formatter's output. */
export const settingsForMarkdown = (runtime: RuntimeName): string => {
  const code = (text: string): string => `\`${text}\``
  const rows = settingsOf(runtime).map(([name, setting]) => {
    const { default: value } = setting
    return [code(name), typeof value === 'string' ? code(value) : defaultText(setting), helpOf(setting)]
  })
  const header = ['variable', 'default', 'what it does']
  const widths = header.map((title, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0), title.length),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(header), rule, ...rows.map(line)].join('\n')
}

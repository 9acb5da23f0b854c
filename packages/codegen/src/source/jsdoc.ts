import { lineWidth } from './code.ts'

/** Wraps a line at the last space that fits or, after a word that is too long, at the next one. */
const wrapped = (line: string, width: number): string[] => {
  if (line.length <= width) return [line]
  const margin = /^\s*(?:[-*] |\d+\. )?/.exec(line)?.[0].replace(/\S/g, ' ') ?? ''
  const lines: string[] = []
  let rest = line.trimEnd().replaceAll(/(?<=\S) {2,}/g, ' ')
  while (rest.length > width) {
    const start = rest.search(/\S/)
    const last = rest.lastIndexOf(' ', width)
    const end = last > start ? last : rest.indexOf(' ', Math.max(start, width))
    if (end < 0) break
    lines.push(rest.slice(0, end))
    rest = margin + rest.slice(end + 1)
  }
  return [...lines, rest]
}

/**
 * A JSDoc comment, one string per line, without indentation. Long lines are wrapped, except those inside a
 * code fence. `undefined` if there is neither text nor a tag.
 *
 * @param text Markdown.
 * @param tags Lines after the text, separated by an empty line: `@deprecated`, `@default 3`.
 * @param indent The indentation of the comment, in characters.
 */
export const jsdoc = (
  text: string | undefined,
  tags: readonly string[] = [],
  indent = 0,
): readonly string[] | undefined => {
  const width = lineWidth - indent - 3
  let fenced = false
  const wrap = (line: string): string[] => {
    if (line.trimStart().startsWith('```')) fenced = !fenced
    return fenced ? [line] : wrapped(line, width)
  }
  const body = (text ?? '').trim() === '' ? [] : (text ?? '').trim().split('\n').flatMap(wrap)
  const tail = tags.flatMap((tag) => wrapped(tag, width))
  // The end of a comment cannot occur inside it.
  const lines = [...body, ...(body.length > 0 && tail.length > 0 ? [''] : []), ...tail].map((line) =>
    line.replaceAll('*/', '*\\/'),
  )
  if (lines.length === 0) return undefined
  const [only] = lines
  if (lines.length === 1 && only !== undefined && only.length <= width - 4) return [`/** ${only} */`]
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
}

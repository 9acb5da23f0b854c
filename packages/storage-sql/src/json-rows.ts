import type { SqlValue } from './statement.ts'

/** Maximum length of an array, in characters. D1 limits a parameter to 2 MB; shorter ones block other requests less. */
const longest = 500_000

/**
 * Writes rows as JSON arrays of arrays, each short enough for a parameter. `textInJson` is that of the driver.
 */
export const jsonRows = (
  rows: readonly (readonly SqlValue[])[],
  textInJson?: (text: string) => string,
): readonly string[] => {
  // A lone surrogate becomes U+FFFD, as when a driver writes a text as UTF-8: JSON would keep it.
  const inJson = (value: SqlValue) =>
    typeof value === 'string' ? (textInJson?.(value.toWellFormed()) ?? value.toWellFormed()) : value
  const elementOf = (row: readonly SqlValue[]): string => {
    const element = textInJson ? undefined : JSON.stringify(row)
    // JSON escapes a lone surrogate as `\ud…`: only such rows are written again.
    return element?.includes('\\ud') === false ? element : JSON.stringify(row.map(inJson))
  }
  const arrays: string[] = []
  let elements: string[] = []
  let length = 0
  const close = () => {
    if (elements.length > 0) arrays.push(`[${elements.join(',')}]`)
    elements = []
    length = 0
  }
  for (const row of rows) {
    const element = elementOf(row)
    if (length + element.length > longest) close()
    elements.push(element)
    length += element.length
  }
  close()
  return arrays
}

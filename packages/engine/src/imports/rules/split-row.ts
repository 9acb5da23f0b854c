/** Splits a row into trimmed values. Values are not quoted; `\,` is a comma within a value (H). */
export const splitRow = (row: string): readonly string[] => {
  if (!row.includes('\\,')) return row.split(',').map((value) => value.trim())
  const values: string[] = []
  let value = ''
  const pieces = row.split(',')
  for (const [index, piece] of pieces.entries()) {
    if (piece.endsWith('\\') && index < pieces.length - 1) {
      value += `${piece.slice(0, -1)},`
      continue
    }
    values.push((value + piece).trim())
    value = ''
  }
  return values
}

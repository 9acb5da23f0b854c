import { byCodePoint, pythonText } from '../python/text.ts'
import { isRecord, type Members } from '../record.ts'

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

const line = (cells: readonly string[]): string => `${cells.join('\t')}\n`

const scalarKeys = (items: readonly unknown[]): string[] => {
  const keys = items.filter(isRecord).flatMap((item) => Object.keys(item).filter((key) => isScalar(item[key])))
  return [...new Set(keys)].sort(byCodePoint)
}

const dictionary = (item: Members, label: string | undefined, columns: readonly string[] | undefined): string => {
  const keys = Object.keys(item).sort(byCodePoint)
  const inRow = columns ?? keys.filter((key) => isScalar(item[key]))
  const cells = inRow.map((key) => pythonText(Object.hasOwn(item, key) ? item[key] : ''))
  const row = cells.length > 0 ? line([...(label === undefined ? [] : [label.toUpperCase()]), ...cells]) : ''
  return (
    row +
    keys
      .filter((key) => !inRow.includes(key))
      .map((key) => textOf(item[key], key))
      .join('')
  )
}

const scalars = (items: readonly unknown[], label: string | undefined): string =>
  label === undefined
    ? line(items.map(pythonText))
    : items.map((item) => line([label.toUpperCase(), pythonText(item)])).join('')

const list = (items: readonly unknown[], label: string | undefined): string => {
  if (items.length === 0) return ''
  if (items.some(isRecord)) {
    const columns = scalarKeys(items)
    return items.map((item) => (isRecord(item) ? dictionary(item, label, columns) : textOf(item, label))).join('')
  }
  if (!items.some(Array.isArray)) return scalars(items, label)
  const plain = items.filter(isScalar)
  const nested = items.filter((item) => !isScalar(item))
  return (plain.length > 0 ? scalars(plain, label) : '') + nested.map((item) => textOf(item, label)).join('')
}

/** Formats a value for `--output text`: tab-separated rows that begin with the name of their list or structure. */
export const textOf = (value: unknown, label?: string): string => {
  if (Array.isArray(value)) return list(value, label)
  if (isRecord(value)) return dictionary(value, label, undefined)
  return `${pythonText(value)}\n`
}

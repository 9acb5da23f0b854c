/** Instants and bytes as JSON has them. */
const asJson = (value: unknown): unknown => {
  if (value instanceof Date) return value.getTime() / 1000
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return value
}

/**
 * Every scalar and every empty list or structure of a value under its path, such as `Groups.0.GroupName`, to compare
 * what a client parsed with what was sent. Undefined members are left out.
 */
export const leaves = (given: unknown, path = ''): Readonly<Record<string, unknown>> => {
  const value = asJson(given)
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return path === '' ? {} : { [path]: value }
  }
  const parts = Object.entries(value).map(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`))
  return Object.assign({}, ...parts) as Readonly<Record<string, unknown>>
}

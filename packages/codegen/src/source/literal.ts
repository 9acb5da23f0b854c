import { array, braces, type Code } from './code.ts'

/** A string as TypeScript source, in single quotes unless it contains one. */
export const quoted = (text: string): string => {
  const json = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  return text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`
}

/** True for a name that is a valid identifier. */
export const isIdentifier = (name: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)

/** A member name before a colon. `__proto__` is computed: written plainly, it would set the prototype. */
export const memberName = (name: string): string => {
  if (name === '__proto__') return "['__proto__']"
  return isIdentifier(name) ? name : quoted(name)
}

/** A JSON value as TypeScript source. Arrays have as many items per line as fit. */
export const literal = (value: unknown, layout: 'fit' | 'break' = 'fit'): Code => {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value))
    return array(
      value.map((item) => literal(item)),
      'fill',
    )
  if (typeof value === 'object' && value !== null) {
    return braces(
      Object.entries(value).map(([name, member]) => [memberName(name), ': ', literal(member)]),
      layout,
    )
  }
  return String(value)
}

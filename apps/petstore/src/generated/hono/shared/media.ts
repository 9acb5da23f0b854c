// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** A media type without its parameters. */
export const mediaOf = (type: string): string => type.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** True for JSON media types. */
export const isJson = (type = ''): boolean => /[/+]json\s*(?:;|$)/i.test(type)

/** True for forms: bodies that consist of named fields. */
export const isForm = (type: string): boolean =>
  /^(?:application\/x-www-form-urlencoded$|multipart\/)/.test(mediaOf(type))

const withoutSpaces = (type: string): string => type.replaceAll(/\s/g, '').toLowerCase()

/** True for a range of media types with a common suffix, such as `application/*+json`, that includes a type. */
const isOfSuffix = (range: string, type: string): boolean => {
  const [family = '', suffix] = mediaOf(range).split('*+', 2)
  return suffix !== undefined && type.startsWith(family) && (type.endsWith(`+${suffix}`) || type === family + suffix)
}

/** The media type of a body, as the document has it; `undefined` when it has none. */
export const formOf = (content: Readonly<Record<string, unknown>>, type: string): string | undefined => {
  const wanted = mediaOf(type)
  const whole = withoutSpaces(type)
  const range = `${wanted.split('/', 1)[0]}/*`
  return (
    Object.keys(content).find((key) => withoutSpaces(key) === whole) ??
    Object.keys(content).find((key) => mediaOf(key) === wanted) ??
    Object.keys(content).find((key) => isOfSuffix(key, wanted)) ??
    Object.keys(content).find((key) => key === range) ??
    Object.keys(content).find((key) => key === '*/*')
  )
}

import type { Report } from '../problem.ts'
import { type JsonObject, isObject, type Located, members } from './located.ts'

/** Which members an OpenAPI object may have here. */
export interface FieldRules {
  /** How the object is called in a message, with its article: `an operation`. */
  readonly what: string
  /** Members that are supported, or that generated files do not need. */
  readonly known: readonly string[]
  /** Members that OpenAPI has and this generator does not understand, each with its remedy. */
  readonly unsupported?: { readonly [field: string]: string }
}

const extensionRemedy =
  'name it in the configuration: under extensions to use it, under ignoredExtensions to leave it out'

/**
 * Reads an object of the document and reports unknown members: nothing is dropped silently. Returns `undefined`, and
 * reports, if the value is not an object.
 *
 * @param extensions The `x-` members allowed here.
 */
export const readObject = (
  node: Located,
  { what, known, unsupported = {} }: FieldRules,
  extensions: readonly string[],
  report: Report,
): Located<JsonObject> | undefined => {
  if (!isObject(node.value)) {
    report(node, `${what} must be an object`, node.value === undefined ? 'add it' : 'write its members as a mapping')
    return undefined
  }
  for (const [name, member] of members(node)) {
    if (known.includes(name) || extensions.includes(name)) continue
    const remedy = Object.hasOwn(unsupported, name) ? unsupported[name] : undefined
    if (remedy !== undefined) report(member, `${name} on ${what} is not supported`, remedy)
    else if (name.startsWith('x-')) report(member, `unknown extension ${name} on ${what}`, extensionRemedy)
    else report(member, `unknown keyword ${name} on ${what}`, 'remove it or correct its spelling')
  }
  return { ...node, value: node.value }
}

import type { Report } from '../problem.ts'
import { type JsonObject, isObject, type Located, members } from './located.ts'

/** The allowed members of an OpenAPI object. */
export interface FieldRules {
  /** The name of the object in messages, with its article: `an operation`. */
  readonly what: string
  /** Members that are supported, or irrelevant for generated files. */
  readonly known: readonly string[]
  /** Members of OpenAPI that this generator does not support, each with a remedy. */
  readonly unsupported?: { readonly [field: string]: string }
}

const extensionRemedy = 'name it in the configuration: under extensions to use it, under ignoredExtensions to ignore it'

/**
 * Reads an object of the document and reports unknown members, so that nothing is ignored silently. Returns
 * `undefined`, and reports, if the value is not an object.
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

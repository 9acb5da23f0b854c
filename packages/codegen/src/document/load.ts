import { dirname, join, relative } from 'node:path/posix'
import type { Report } from '../problem.ts'
import { decoded } from '../runtime/shared/percent-encoding.ts'
import { isObject, ownMember, pointerStep, pointerSteps } from './located.ts'
import { parseYaml } from './parse-yaml.ts'
import { syntaxProblem } from './syntax-errors.ts'

/** One file of a document. */
export interface SourceFile {
  /** The path in problems: relative to the working folder, with forward slashes. */
  readonly path: string
  /** The base of relative `$ref`s: its path, or its URL. */
  readonly uri: string
  readonly text: string
  /** The parsed content. */
  readonly content: unknown
}

/** A document: its root file and every file that it refers to, directly or indirectly. */
export interface SourceDocument {
  readonly root: string
  readonly files: ReadonlyMap<string, SourceFile>
}

/** The text of a file, or `undefined` when there is none. */
export type ReadText = (path: string) => string | undefined

/** A text without its byte order mark, which JSON does not allow. */
export const textIn = (content: string | undefined): string | undefined => content?.replace(/^\uFEFF/, '')

/** Local folders by URL prefix: URLs with the prefix are read from the folder, and never fetched. */
export type Remotes = Readonly<Record<string, string>>

const hasScheme = (uri: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(uri)

/** Splits a reference into the absolute URI of the file and the fragment after `#`. */
export const resolveUri = (ref: string, base: string): { readonly uri: string; readonly fragment: string } => {
  const hash = ref.indexOf('#')
  const file = hash < 0 ? ref : ref.slice(0, hash)
  const fragment = hash < 0 ? '' : decoded(ref.slice(hash + 1))
  if (file === '') return { uri: base, fragment }
  if (hasScheme(file) || hasScheme(base)) {
    const from = hasScheme(base) ? base : undefined
    const url = URL.canParse(file, from) ? new URL(file, from).href : file
    return { uri: url.replace(/#$/, ''), fragment }
  }
  return { uri: join(dirname(base), decoded(file)), fragment }
}

/** True for a document with a URL. */
export const isUrl = (path: string): boolean => /^https?:\/\//i.test(path)

/** The path of a URI: a local path, or the URL itself for a document from a URL; `undefined` for any other URL. */
const pathOfUri = (uri: string, remotes: Remotes, isRemote: boolean): string | undefined => {
  if (!hasScheme(uri) || (isRemote && isUrl(uri))) return uri
  const prefix = Object.keys(remotes).find((start) => uri.startsWith(start))
  return prefix === undefined ? undefined : join(remotes[prefix] ?? '', uri.slice(prefix.length))
}

/** Members that contain data, in which `$ref` is not a reference. */
export const dataKeywords: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'example', 'examples'])

/** Members that contain a mapping from names that the author chose. */
export const namingKeywords: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
])

/** Creates a cached function for the file of a reference, because many references point to the same file. */
const filesOfReferences = (): ((ref: string, base: string) => string) => {
  const cache = new Map<string, string>()
  return (ref, base) => {
    const hash = ref.indexOf('#')
    const key = `${base}\n${hash < 0 ? ref : ref.slice(0, hash)}`
    const uri = cache.get(key) ?? resolveUri(ref, base).uri
    cache.set(key, uri)
    return uri
  }
}

/**
 * Collects every referenced URI. `$id` changes the base of relative references.
 *
 * @param named True inside a mapping of names, where no member is a keyword.
 */
const referencesIn = (
  value: unknown,
  base: string,
  references: Set<string>,
  fileOf: (ref: string, base: string) => string,
  named = false,
): void => {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, base, references, fileOf)
    return
  }
  if (!isObject(value)) return
  const { $id } = value
  const inner = !named && typeof $id === 'string' ? resolveUri($id, base).uri : base
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'string') {
      // A `$ref` with a string is always a reference: the whole mapping is in another file.
      const isReference = name === '$ref' || (!named && (name === '$dynamicRef' || name === '$schema'))
      // Most references point to the same file, which is already loaded.
      if (isReference && !member.startsWith('#')) references.add(fileOf(member, inner))
    } else if (named || !dataKeywords.has(name))
      referencesIn(member, inner, references, fileOf, !named && namingKeywords.has(name))
  }
}

const parsers: Record<string, (text: string) => unknown> = { json: JSON.parse, yaml: parseYaml, yml: parseYaml }

const contentOf = (path: string, text: string, report: Report): unknown => {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  try {
    return (parsers[extension] ?? parseYaml)(text)
  } catch (error) {
    const { message, remedy, position } = syntaxProblem(error, text)
    report({ file: path, pointer: '', position }, message, remedy)
    return undefined
  }
}

const sections = [
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
]

/** Mappings that as a whole may be a reference to a mapping in another file. */
const referableMappings: readonly (readonly string[])[] = [
  ['paths'],
  ['webhooks'],
  ['components'],
  ...sections.map((name) => ['components', name]),
]

const memberAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? ownMember(at, step) : undefined), value)

/** Converts a reference in the file `from` to one in the file `to`. */
const fullRef = (ref: string, from: string, to: string): string => {
  const { uri, fragment } = resolveUri(ref, from)
  return `${hasScheme(uri) ? uri : relative(dirname(to), uri)}#${fragment}`.replaceAll('%', '%25')
}

/** Converts a reference to a mapping into a mapping of references. */
const expanded = (ref: string, base: string, files: ReadonlyMap<string, SourceFile>, hops = 0): object | undefined => {
  const { uri, fragment } = resolveUri(ref, base)
  const file = [...files.values()].find((each) => each.uri === uri)
  const target = memberAt(file?.content, pointerSteps(fragment) ?? ['\0'])
  if (!isObject(target)) return undefined
  if (typeof target['$ref'] === 'string' && hops < 20)
    return expanded(fullRef(target['$ref'], uri, base), base, files, hops + 1)
  const start = ref.includes('#') ? ref : `${ref}#`
  return Object.fromEntries(
    Object.keys(target).map((name) => [name, { $ref: `${start}${pointerStep(name).replaceAll('%', '%25')}` }]),
  )
}

/** Expands `paths`, `components` or a section of it if it is, as a whole, a `$ref` to another file. */
const expandSections = (root: string, files: Map<string, SourceFile>): void => {
  for (const steps of referableMappings) {
    const file = files.get(root)
    const whole = memberAt(file?.content, steps)
    const ref = isObject(whole) ? whole['$ref'] : undefined
    const members = file && typeof ref === 'string' ? expanded(ref, file.uri, files) : undefined
    if (!file || !members) continue
    const [first = '', second] = steps
    const outer = Object(file.content)
    const value = second === undefined ? members : { ...Object(outer[first]), [second]: members }
    files.set(root, { ...file, content: { ...outer, [first]: value } })
  }
}

/**
 * Reads the document with the root file `root`, and every file that it refers to.
 * A missing file is not a problem here: resolving the `$ref` reports it with its place.
 *
 * @param root Path or URL of the root document.
 * @param readText Returns the text of a file; the only access to files.
 * @param report Called for files that are neither YAML nor JSON.
 * @param remotes Local folders by URL prefix. Default: a `$ref` to a URL is rejected.
 */
export const loadDocument = (
  root: string,
  readText: ReadText,
  report: Report,
  remotes: Remotes = {},
): SourceDocument => {
  const files = new Map<string, SourceFile>()
  const start = isUrl(root) ? root : join(root)
  const queue = [start]
  const visited = new Set<string>()
  const fileOf = filesOfReferences()
  for (let uri = queue.pop(); uri !== undefined; uri = queue.pop()) {
    const path = pathOfUri(uri, remotes, isUrl(root))
    if (path === undefined || visited.has(path)) continue
    visited.add(path)
    const text = textIn(readText(path))
    if (text === undefined) continue
    const content = contentOf(path, text, report)
    files.set(path, { path, uri, text, content })
    const references = new Set<string>()
    referencesIn(content, uri, references, fileOf)
    queue.push(...references)
  }
  if (!files.has(start))
    report({ file: root, pointer: '' }, 'there is no such file', 'name the root file of the document')
  expandSections(start, files)
  // Sorted by path, so that the result does not depend on the order of references.
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return { root: start, files: new Map(sorted) }
}

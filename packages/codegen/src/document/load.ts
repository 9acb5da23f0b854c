import { dirname, join, relative } from 'node:path/posix'
import type { Report } from '../problem.ts'
import { decoded } from '../runtime/shared/percent-encoding.ts'
import { isObject, ownMember, pointerStep, pointerSteps } from './located.ts'
import { parseYaml } from './parse-yaml.ts'
import { syntaxProblem } from './syntax-errors.ts'

/** One file of the contract. */
export interface SourceFile {
  /** As problems name it: relative to where the command runs, with forward slashes. */
  readonly path: string
  /** The base of relative `$ref`s: its path, or the URL it stands for. */
  readonly uri: string
  readonly text: string
  /** The parsed content. */
  readonly content: unknown
}

/** The contract: its root file and every file reached from there by `$ref`. */
export interface SourceDocument {
  readonly root: string
  readonly files: ReadonlyMap<string, SourceFile>
}

/** The text of a file, or `undefined` when there is none. */
export type ReadText = (path: string) => string | undefined

/** A text without the mark of the byte order, which says nothing of UTF-8, and which JSON does not have. */
export const textIn = (content: string | undefined): string | undefined => content?.replace(/^\uFEFF/, '')

/** Folders that stand for URLs: the beginning of the URLs to the folder. No file is ever fetched. */
export type Remotes = Readonly<Record<string, string>>

const hasScheme = (uri: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(uri)

/** A reference split into what it points into, in full, and the fragment after `#`. */
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

/** The file that holds a URI; `undefined` when it is outside the file system, and no document there refers to it. */
const pathOfUri = (uri: string, remotes: Remotes, isRemote: boolean): string | undefined => {
  if (!hasScheme(uri) || (isRemote && isUrl(uri))) return uri
  const prefix = Object.keys(remotes).find((start) => uri.startsWith(start))
  return prefix === undefined ? undefined : join(remotes[prefix] ?? '', uri.slice(prefix.length))
}

/** Members whose content is data, in which nothing refers to anything. */
export const dataKeywords: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'example', 'examples'])

/** Members whose content is a mapping from names that the author chose. */
export const namingKeywords: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
])

/** The files of references by their text and their base: many references lead to the same file. */
const filesOfReferences = (): ((ref: string, base: string) => string) => {
  const known = new Map<string, string>()
  return (ref, base) => {
    const hash = ref.indexOf('#')
    const key = `${base}\n${hash < 0 ? ref : ref.slice(0, hash)}`
    const uri = known.get(key) ?? resolveUri(ref, base).uri
    known.set(key, uri)
    return uri
  }
}

/**
 * Every URI that is referred to, with `$id` taken into account.
 *
 * @param named True inside a mapping of names, where no member is a keyword.
 */
const referencesIn = (
  value: unknown,
  base: string,
  found: Set<string>,
  fileOf: (ref: string, base: string) => string,
  named = false,
): void => {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, base, found, fileOf)
    return
  }
  if (!isObject(value)) return
  const { $id } = value
  const inner = !named && typeof $id === 'string' ? resolveUri($id, base).uri : base
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'string') {
      // A `$ref` with a string is always a reference: the whole mapping is in another file.
      const isReference = name === '$ref' || (!named && (name === '$dynamicRef' || name === '$schema'))
      // Most references stay in their file, which is known already.
      if (isReference && !member.startsWith('#')) found.add(fileOf(member, inner))
    } else if (named || !dataKeywords.has(name))
      referencesIn(member, inner, found, fileOf, !named && namingKeywords.has(name))
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

/** Places that hold members by name, and may as a whole be a reference to a mapping in another file. */
const wholes: readonly (readonly string[])[] = [
  ['paths'],
  ['webhooks'],
  ['components'],
  ...sections.map((name) => ['components', name]),
]

const memberAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? ownMember(at, step) : undefined), value)

/** A reference as it is written in a file, for the file `to`. */
const fullRef = (ref: string, from: string, to: string): string => {
  const { uri, fragment } = resolveUri(ref, from)
  return `${hasScheme(uri) ? uri : relative(dirname(to), uri)}#${fragment}`.replaceAll('%', '%25')
}

/** A mapping that is a reference to a mapping, as a mapping of references. */
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

/** Spells out `paths`, `components` or a section of it, where the whole of it is a `$ref` to another file. */
const expandSections = (root: string, files: Map<string, SourceFile>): void => {
  for (const steps of wholes) {
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
 * Reads the contract that begins in the file `root`, following every `$ref` to other files.
 * A missing file is not a problem here: resolving the `$ref` reports it with its place.
 *
 * @param root Path or URL of the root document.
 * @param readText Returns the text of a file; the only way out of this function.
 * @param report receives files that are neither YAML nor JSON
 * @param remotes Folders that stand for URLs. Default: a `$ref` to a URL is rejected.
 */
export const loadDocument = (
  root: string,
  readText: ReadText,
  report: Report,
  remotes: Remotes = {},
): SourceDocument => {
  const files = new Map<string, SourceFile>()
  const start = isUrl(root) ? root : join(root)
  const waiting = [start]
  const asked = new Set<string>()
  const fileOf = filesOfReferences()
  for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
    const path = pathOfUri(uri, remotes, isUrl(root))
    if (path === undefined || asked.has(path)) continue
    asked.add(path)
    const text = textIn(readText(path))
    if (text === undefined) continue
    const content = contentOf(path, text, report)
    files.set(path, { path, uri, text, content })
    const found = new Set<string>()
    referencesIn(content, uri, found, fileOf)
    waiting.push(...found)
  }
  if (!files.has(start))
    report({ file: root, pointer: '' }, 'there is no such file', 'name the root file of the document')
  expandSections(start, files)
  // Sorted by path, so that nothing below depends on the order in which references were met.
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return { root: start, files: new Map(sorted) }
}

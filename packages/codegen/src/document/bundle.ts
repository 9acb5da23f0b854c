import type { SourceDocument } from './load.ts'
import { child, isObject, type JsonObject, type Located, members } from './located.ts'
import { resolveRef } from './resolve-ref.ts'

const localRef = (ref: string): string => ref.replace(/^[^#]*(?=#)/, '')

/** Members whose content is a mapping from names that the author chose. */
const naming: ReadonlySet<string> = new Set(['properties', 'schemas', 'paths', 'responses', 'content', 'mapping'])

/** Members whose content is data: it stays as it is. */
const data: ReadonlySet<string> = new Set(['default', 'const', 'enum'])

/** Members whose content is data that only shows what a value looks like. */
const showing: ReadonlySet<string> = new Set(['example', 'examples'])

const localMember = (name: string, member: unknown): unknown => {
  if (data.has(name)) return member
  if (name === '$ref' && typeof member === 'string') return localRef(member)
  return naming.has(name) && isObject(member) ? localNames(member) : localCopy(member)
}

/** Members named by the author: a text among them is the reference of a discriminator. */
const localNames = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'string' ? localRef(member) : localCopy(member),
    ]),
  )

const localObject = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !showing.has(name))
      .map(([name, member]) => [name, localMember(name, member)]),
  )

/**
 * A copy in which every reference is local, without examples: they are data in which a tool might take a member
 * named `$ref` for a reference.
 */
const localCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(localCopy)
  return isObject(value) ? localObject(value) : value
}

const fileRoots = ({ files }: SourceDocument): Located[] =>
  [...files.values()].map(({ path, content }) => ({ file: path, pointer: '', value: content }))

/**
 * One document out of the files of a contract that has no problems: paths and schemas are gathered in the root, so
 * that every `$ref` begins with `#`. For tools that read a document in memory.
 */
export const bundle = (document: SourceDocument): JsonObject => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const paths = members(child(root, 'paths')).map(([path, item]) => {
    const ref = child(item, '$ref')
    const target = typeof ref.value === 'string' ? resolveRef(document, ref.value, item, () => undefined) : item
    return [path, target?.value]
  })
  const schemas = fileRoots(document)
    .flatMap((file) => members(child(child(file, 'components'), 'schemas')))
    // A file that passes a component on under its own name would refer to itself here.
    .filter(([name, schema]) => {
      const ref = child(schema, '$ref').value
      return typeof ref !== 'string' || localRef(ref) !== `#/components/schemas/${name}`
    })
    .map(([name, schema]) => [name, schema.value])
  const { components, ...rest } = isObject(root.value) ? root.value : {}
  return localObject({
    ...rest,
    paths: Object.fromEntries(paths),
    components: { ...(isObject(components) ? components : {}), schemas: Object.fromEntries(schemas) },
  })
}

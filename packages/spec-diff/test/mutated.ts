import { isObject, type SourceDocument } from '@poolhouse/codegen/document'
import type { Mutation } from './mutations.ts'

const withContents = (
  document: SourceDocument,
  change: (content: unknown, path: string) => unknown,
): SourceDocument => ({
  ...document,
  files: new Map([...document.files].map(([path, file]) => [path, { ...file, content: change(file.content, path) }])),
})

/** A copy that shares no object with the original, as `compare` demands of a base and a revision. */
export const copyOf = (document: SourceDocument): SourceDocument =>
  withContents(document, (content) => structuredClone(content))

/** A document with some of its paths. Everything else is shared with the original. */
export const withPaths = (document: SourceDocument, paths: readonly string[]): SourceDocument =>
  withContents(document, (content, path) =>
    path === document.root && isObject(content) && isObject(content['paths'])
      ? {
          ...content,
          paths: Object.fromEntries(Object.entries(content['paths']).filter(([name]) => paths.includes(name))),
        }
      : content,
  )

/** A document with one member changed. Everything that does not contain the member is shared with the original. */
export const mutated = (document: SourceDocument, { file, steps, member, value }: Mutation): SourceDocument => {
  const change = (at: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
    if (Array.isArray(at)) return at.map((item, index) => (index === step ? change(item, rest) : item))
    if (!isObject(at)) return at
    if (step !== undefined) return { ...at, [step]: change(at[String(step)], rest) }
    const { [member]: _old, ...others } = at
    return value === undefined ? others : { ...others, [member]: value }
  }
  return withContents(document, (content, path) => (path === file ? change(content, steps) : content))
}

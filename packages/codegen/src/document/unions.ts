import { dataKeywords, namingKeywords, type SourceDocument } from './load.ts'
import { child, isObject, items, type JsonObject, type Located, pointerStep } from './located.ts'

/** A schema with `oneOf` or `anyOf`, and the schemas under it. */
export interface Union {
  readonly at: Located<JsonObject>
  readonly options: readonly Located[]
}

/** All schemas with `oneOf` or `anyOf` in the files of a document. */
export const unionsIn = ({ files }: SourceDocument): readonly Union[] => {
  const found: Union[] = []
  const walk = (value: object, file: string, pointer: string, isNaming: boolean): void => {
    if (!isNaming && isObject(value) && (Array.isArray(value['oneOf']) || Array.isArray(value['anyOf']))) {
      const at = { file, pointer, value }
      found.push({ at, options: items(child(at, Array.isArray(value['oneOf']) ? 'oneOf' : 'anyOf')) })
    }
    for (const [name, member] of Object.entries(value)) {
      if (typeof member !== 'object' || member === null) continue
      if (!isNaming && (dataKeywords.has(name) || name.startsWith('x-'))) continue
      walk(member, file, pointer + pointerStep(name), !isNaming && isObject(value) && namingKeywords.has(name))
    }
  }
  for (const { path, content } of files.values()) if (isObject(content)) walk(content, path, '', false)
  return found
}

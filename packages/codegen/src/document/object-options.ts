import type { SourceDocument } from './load.ts'
import { child, isObject, keyOf, type Located } from './located.ts'
import { Contents } from './put.ts'
import { targetOf } from './resolve-ref.ts'
import { unionsIn } from './unions.ts'

/** True for documents that may have a discriminator. */
export const mayDiscriminate = ({ files }: SourceDocument): boolean =>
  [...files.values()].some(({ text }) => /\bdiscriminator\b/.test(text))

/** Keywords from which the type of a schema follows in other ways. */
const typing = ['type', '$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'const', 'enum'] as const

/** True for a schema with members and without a type, which allows any value that is not an object. */
export const isUntypedObject = ({ value }: Located): boolean =>
  isObject(value) && isObject(value['properties']) && typing.every((keyword) => value[keyword] === undefined)

/** True for a schema of a keyword that applies to a value which other schemas describe, too. */
export const isBesideOthers = ({ pointer }: Located): boolean =>
  /\/(?:(?:allOf|anyOf|oneOf)\/\d+|not|if|then|else|dependentSchemas\/[^/]*)$/.test(pointer)

/**
 * Adds `type: object` to schemas with members that a discriminator chooses. A value with a discriminator is an object, so
 * ASP.NET, for example, leaves the type out.
 */
export const withObjectOptions = (document: SourceDocument): SourceDocument => {
  const contents = new Contents(document)
  const typed = new Set<string>()
  for (const { at, options } of unionsIn(document)) {
    if (!isObject(at.value['discriminator'])) continue
    for (const option of options) {
      const target = targetOf(document, option) ?? option
      if (typed.has(keyOf(target)) || !isUntypedObject(target)) continue
      typed.add(keyOf(target))
      contents.put(child(target, 'type'), 'object')
    }
  }
  return contents.isChanged ? contents.document() : document
}

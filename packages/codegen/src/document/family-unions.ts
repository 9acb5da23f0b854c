import type { SourceDocument } from './load.ts'
import { child, keyOf } from './located.ts'
import { Contents } from './put.ts'
import { targetOf } from './resolve-ref.ts'
import { type Union, unionsIn } from './unions.ts'

/** Schemas that extend one schema with a discriminator. */
export interface Family {
  readonly propertyName: string
  /** The values of the discriminator that select a schema, by its key. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The keys of all schemas that extend a schema. */
  readonly extensionsOf: (key: string) => readonly string[]
}

/** The schemas that options refer to; `undefined` if one is not a reference. */
const targetsOf = ({ options }: Union, document: SourceDocument): readonly string[] | undefined => {
  const keys = options.map((option) => {
    const target = targetOf(document, option)
    return target && keyOf(target)
  })
  return keys.every((key) => key !== undefined) ? keys : undefined
}

/** The mapping of a union of schemas of a family. A schema stands for those that extend it and are not options themselves. */
const mappingOf = ({ options }: Union, keys: readonly string[], family: Family): Readonly<Record<string, string>> => {
  const own = new Set(keys)
  return Object.fromEntries(
    options.flatMap((option, index) => {
      const key = keys[index] ?? ''
      const selecting = [key, ...family.extensionsOf(key).filter((extension) => !own.has(extension))]
      const { $ref }: { $ref?: string } = Object(option.value)
      return selecting.flatMap((each) => family.values.get(each) ?? []).map((value) => [value, $ref ?? ''] as const)
    }),
  )
}

/**
 * Gives each union of schemas of one family the discriminator of the family: `oneOf: [Cat, Dog]`, where both extend
 * `Pet`. A cat is valid for `Dog` if nothing but the discriminator distinguishes them.
 */
export const discriminateUnions = (document: SourceDocument, families: readonly Family[]): SourceDocument => {
  const contents = new Contents(document)
  for (const union of unionsIn(document)) {
    const { at, options } = union
    if (options.length < 2 || at.value['discriminator'] !== undefined) continue
    const keys = targetsOf(union, document)
    const family = keys && families.find(({ values }) => keys.every((key) => values.has(key)))
    if (!family) continue
    const { propertyName } = family
    contents.put(child(at, 'discriminator'), { propertyName, mapping: mappingOf(union, keys, family) })
  }
  return contents.isChanged ? contents.document() : document
}

import { componentAt } from '../../model/component-name.ts'
import { valuesOf } from '../../model/read-choices.ts'
import type { SourceDocument } from '../load.ts'
import { child, items, type Located, members } from '../located.ts'
import { keyOf } from '../located.ts'
import { targetOf } from '../resolve-ref.ts'

/** A value of a discriminator, and the schema that it selects. */
type Choice = readonly [value: string, target: Located]

/** True for a schema that extends another by `allOf`. */
const extendsSchema = (document: SourceDocument, schema: Located, other: Located): boolean =>
  items(child(schema, 'allOf')).some((branch) => {
    const target = targetOf(document, branch)
    return target !== undefined && keyOf(target) === keyOf(other)
  })

/** The options that a discriminator selects by their names: those of the schema, and the components that extend it. */
const implied = (document: SourceDocument, schema: Located, named: Located): Choice[] => {
  const options = ['oneOf', 'anyOf'].flatMap((keyword) =>
    items(child(schema, keyword)).flatMap((option) => targetOf(document, option) ?? []),
  )
  const children = members(named).flatMap(([, component]) =>
    extendsSchema(document, component, schema) ? [component] : [],
  )
  return [...options, ...children].flatMap((target): Choice[] => {
    const name = componentAt(target)
    return name === undefined ? [] : [[name, target]]
  })
}

/** The options that the mapping of a discriminator names. */
const mapped = (document: SourceDocument, schema: Located): Choice[] =>
  members(child(child(schema, 'discriminator'), 'mapping')).flatMap(([value, at]): Choice[] => {
    const text = String(at.value)
    const ref = /[#/.]/.test(text) ? text : `#/components/schemas/${text}`
    const target = targetOf(document, { ...at, value: { $ref: ref } })
    return target ? [[value, target]] : []
  })

/**
 * The values of a discriminator with what they select, those among them that go without saying: the names of components,
 * except of `others`, which takes the values that no option has, and of options that list other values themselves.
 *
 * @param named The schemas that have names in the root file.
 */
export const discriminatorTargets = (
  document: SourceDocument,
  schema: Located,
  named: Located,
  others?: Located,
): readonly Choice[] => {
  const { propertyName } = Object(child(schema, 'discriminator').value)
  const explicit = mapped(document, schema)
  const isMapped = new Set([...explicit.map(([, target]) => target), ...(others ? [others] : [])].map(keyOf))
  const goesWithoutSaying = ([name, target]: Choice): boolean => {
    const listed = valuesOf(target, String(propertyName), { document })
    return !isMapped.has(keyOf(target)) && (listed.length === 0 || listed.includes(name))
  }
  return [...explicit, ...implied(document, schema, named).filter(goesWithoutSaying)]
}

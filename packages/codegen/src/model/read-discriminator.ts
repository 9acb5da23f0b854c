import { readObject } from '../document/fields.ts'
import { child, isObject, type Located, readMembers, shown } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import { componentAt } from './component-name.ts'
import type { Reading } from './reading.ts'
import type { Discriminator } from './shape.ts'

const fields = { what: 'a discriminator', known: ['propertyName', 'mapping', 'defaultMapping'] }

/** The component of a mapping entry, which is its name or a reference to it. */
const mappedComponent = (at: Located, { document, report }: Reading): string | undefined => {
  const text = shown(at.value)
  if (!/[#/.]/.test(text)) return text
  const target = resolveRef(document, text, at, report)
  return target && componentAt(target)
}

/** The discriminator of `oneOf` or `anyOf`; `undefined` without one. */
export const readDiscriminator = (schema: Located, reading: Reading): Discriminator | undefined => {
  const at = child(schema, 'discriminator')
  if (at.value === undefined) return undefined
  const { options, report, warn } = reading
  const reportField = options.strict || !isObject(at.value) ? report : warn
  const discriminator = readObject(at, fields, options.ignoredExtensions ?? [], reportField)
  const name = discriminator?.value['propertyName']
  if (!discriminator || typeof name !== 'string') {
    report(at, 'a discriminator needs a propertyName', 'name the member that distinguishes the options')
    return undefined
  }
  const mapping = readMembers(discriminator, 'mapping', report).map(
    ([value, target]) => [value, mappedComponent(target, reading)] as const,
  )
  return { name, mapping: new Map(mapping) }
}

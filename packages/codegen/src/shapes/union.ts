import { child, readItems } from '../document/located.ts'
import { readDiscriminator } from '../model/read-discriminator.ts'
import { array } from '../source/code.ts'
import { quoted } from '../source/literal.ts'
import type { ShapeKind } from './shape-kind.ts'

/** `oneOf`, where exactly one option fits, and `anyOf`. With a discriminator only the option it names is tried. */
export const union: ShapeKind<'union'> = {
  keywords: ['oneOf', 'anyOf', 'discriminator'],
  read: (schema, reading) => {
    const { report } = reading
    const exclusive = schema.value['oneOf'] !== undefined
    const keyword = exclusive ? 'oneOf' : 'anyOf'
    const options = readItems(schema, keyword, report)
    if (options.length === 0) {
      report(child(schema, keyword), `${keyword} must list at least one schema`, 'list the schemas')
    }
    if (exclusive && schema.value['anyOf'] !== undefined) {
      report(child(schema, 'anyOf'), 'a schema has both oneOf and anyOf', 'use one of them')
    }
    const discriminator = readDiscriminator(schema, reading)
    return { kind: 'union', exclusive, options: options.map(reading.read), discriminator }
  },
  parts: ({ options }) => options,
  zod: ({ options, exclusive, discriminator }, { zod, isOpaque }) => {
    const [only, second] = options
    if (only && !second) return zod(only)
    const list = array(options.map(zod))
    // zod looks for the discriminator in the type of each option, and an opaque one does not show it. The document
    // is held to discriminators that let no value fit two options, so the answer is the same.
    const opaque = options.some((option) => option.kind === 'reference' && isOpaque(option.component))
    if (discriminator && !opaque) return [`z.discriminatedUnion(${quoted(discriminator.name)}, `, list, ')']
    return [exclusive && !discriminator ? 'z.xor(' : 'z.union(', list, ')']
  },
  type: ({ options }, { type }) =>
    options.flatMap((option, index) => (index === 0 ? [type(option)] : [' | ', type(option)])),
}

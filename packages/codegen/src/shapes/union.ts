import { child, readItems } from '../document/located.ts'
import { readDiscriminator } from '../model/read-discriminator.ts'
import { array } from '../source/code.ts'
import { quoted } from '../source/literal.ts'
import type { Shape } from '../model/shape.ts'
import { discriminatingValues } from './discriminating-values.ts'
import type { Emitting, ShapeKind } from './shape-kind.ts'

/** True when zod can tell every option by the member: an object each, in plain view, with values of its own. */
const isDiscriminable = (options: readonly Shape[], name: string, { follow, isOpaque }: Emitting): boolean => {
  const values = options.map((option) => {
    if (option.kind === 'reference' && isOpaque(option.component)) return []
    return discriminatingValues(follow(option), name, follow)
  })
  return values.every((own) => own.length > 0) && new Set(values.flat()).size === values.flat().length
}

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
    const discriminator = readDiscriminator(schema, reading)
    return {
      kind: 'union',
      exclusive,
      options: options.map(reading.read),
      discriminator,
      told: reading.options.strict === true,
    }
  },
  parts: ({ options }) => options,
  zod: ({ options, exclusive, discriminator, told }, emitting) => {
    const { zod } = emitting
    const [only, second] = options
    if (only && !second) return zod(only)
    const list = array(options.map(zod))
    // zod looks for the discriminator in each option, and what is more than an object does not show it.
    if (discriminator && isDiscriminable(options, discriminator.name, emitting)) {
      return [`z.discriminatedUnion(${quoted(discriminator.name)}, `, list, ')']
    }
    // A document that is held to discriminators that let no value fit two options need not count them.
    return [exclusive && !(discriminator && told) ? 'z.xor(' : 'z.union(', list, ')']
  },
  type: ({ options }, { type }) =>
    options.flatMap((option, index) => (index === 0 ? [type(option)] : [' | ', type(option)])),
}

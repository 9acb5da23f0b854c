import { child, readItems } from '../document/located.ts'
import { readDiscriminator } from '../model/read-discriminator.ts'
import { readChoices } from '../model/read-choices.ts'
import { array, call, type Code } from '../source/code.ts'
import { literal, memberName, quoted } from '../source/literal.ts'
import type { Shape } from '../model/shape.ts'
import { discriminatingValues } from './discriminating-values.ts'
import type { Emitting, ShapeKind, TypeEmitting } from './shape-kind.ts'

/** True when each option is an object that requires the member, with values that no other option has. */
const haveOwnValues = (options: readonly Shape[], name: string, follow: Emitting['follow']): boolean => {
  const values = options.map((option) => discriminatingValues(follow(option), name, follow))
  return values.every((own) => own.length > 0) && new Set(values.flat()).size === values.flat().length
}

/** True if zod can select every option by the member: each is a plain object with distinct values. */
const isDiscriminable = (options: readonly Shape[], name: string, { follow, isOpaque }: Emitting): boolean =>
  haveOwnValues(options, name, follow) &&
  options.every((option) => option.kind !== 'reference' || !isOpaque(option.component))

/** Whether values of a shape may be objects, and whether they may be lists. */
const holds = (shape: Shape, follow: Emitting['follow'], depth = 0): readonly ('object' | 'list')[] => {
  const found = follow(shape)
  if (depth > 12 || found.kind === 'unknown') return ['object', 'list']
  if (found.kind === 'object' || found.kind === 'record') return ['object']
  if (found.kind === 'array' || found.kind === 'tuple') return ['list']
  if (found.kind === 'checked' || found.kind === 'nullable') return holds(found.shape, follow, depth + 1)
  if (found.kind === 'union') return [...new Set(found.options.flatMap((option) => holds(option, follow, depth + 1)))]
  if (found.kind !== 'intersection') return []
  const all = found.parts.map((part) => holds(part, follow, depth + 1))
  return (['object', 'list'] as const).filter((kind) => all.every((kinds) => kinds.includes(kind)))
}

/** Names of required members with a limited set of values. */
const tags = (shape: Shape, follow: Emitting['follow']): readonly string[] => {
  const found = follow(shape)
  if (found.kind !== 'object') return []
  return found.members.flatMap(({ name }) => (discriminatingValues(found, name, follow).length > 0 ? [name] : []))
}

/** True if a value may match two options, one of which omits members that the other names. */
const mustMerge = (options: readonly Shape[], { follow, changes }: Emitting): boolean => {
  if (!options.some(changes)) return false
  const kinds = options.flatMap((option) => holds(option, follow))
  if (new Set(kinds).size === kinds.length) return false
  return !tags(options[0] ?? { kind: 'never' }, follow).some((name) => haveOwnValues(options, name, follow))
}

/** The type of an option, with the discriminator values that select it, so that the union can be narrowed. */
const withValues = (
  type: Code,
  option: Shape,
  name: string,
  values: readonly unknown[],
  { follow }: TypeEmitting,
): Code => {
  const own = discriminatingValues(follow(option), name, follow)
  if (values.length === 0 || (own.length === values.length && own.every((value) => values.includes(value)))) return type
  const choosing = values.flatMap((value, index) => (index === 0 ? [literal(value)] : [' | ', literal(value)]))
  return ['(', type, ` & { ${memberName(name)}: `, ...choosing, ' })']
}

/** `oneOf`, where exactly one option matches, and `anyOf`. With a discriminator, only the option it names is tried. */
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
      choices: discriminator && readChoices(schema, options, reading)?.choices,
      isStrict: reading.options.strict === true,
    }
  },
  parts: ({ options }) => options,
  zod: ({ options, exclusive, discriminator, choices, isStrict }, emitting) => {
    const { zod, support } = emitting
    const [only, second] = options
    if (only && !second) return zod(only)
    const list = array(options.map(zod))
    // zod reads the discriminator of each option, which it cannot find in options other than plain objects.
    if (discriminator && isDiscriminable(options, discriminator.name, emitting)) {
      return [`z.discriminatedUnion(${quoted(discriminator.name)}, `, list, ')']
    }
    if (discriminator && choices && !isStrict) {
      const table = array(choices.map(([value, option]) => ['[', literal(value), `, ${option}]`]))
      return call(support('chooses'), quoted(discriminator.name), list, table)
    }
    // In strict documents, discriminators prevent a value from matching two options, so matches need not be counted.
    if (exclusive && !(discriminator && isStrict)) return ['z.xor(', list, ')']
    return mustMerge(options, emitting) ? call(support('union'), list) : ['z.union(', list, ')']
  },
  type: ({ options, discriminator, choices, isStrict }, emitting) =>
    options
      .map((option, index) => {
        const chosenBy = isStrict ? [] : (choices ?? []).flatMap(([value, chosen]) => (chosen === index ? [value] : []))
        return withValues(emitting.type(option), option, discriminator?.name ?? '', chosenBy, emitting)
      })
      .flatMap((option, index) => (index === 0 ? [option] : [' | ', option])),
}

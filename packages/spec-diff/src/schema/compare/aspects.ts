import { additionalOf, declaredIn, patternsIn } from '../children.ts'
import { meet } from '../meet.ts'
import { anything, bits, type Schema, type Shape, typeNames } from '../shape.ts'

/** A group of keywords that is compared and reported together. */
export interface Aspect {
  /** Keywords at which reports show the change; the first that exists is used. */
  readonly keywords: readonly string[]
  /** Its name in messages. */
  readonly noun: string
  /** The value of the aspect in a shape, as messages show it; equal texts mean that nothing changed. */
  readonly text: (shape: Shape, shapeOf: (schema: Schema) => Shape) => string
  /** Schemas that belong to the aspect: a change in one of them is a change of the aspect. */
  readonly schemas?: (shape: Shape) => Schema
  /** Returns `a` with this aspect of `b`. */
  readonly replace: (a: Shape, b: Shape) => Shape
}

const limit = (value: number, none = 'none'): string => (Number.isFinite(value) ? String(value) : none)

const json = (values: readonly unknown[]): string =>
  values
    .map((value) => JSON.stringify(value))
    .sort()
    .join(', ')

/** The texts of raw schemas, sorted; a change in them is decided by comparing sets. */
const raw = (schemas: readonly (readonly [string, { readonly value: unknown } | undefined])[]): string =>
  schemas
    .map(([name, schema]) => `${name}${JSON.stringify(schema?.value ?? '')}`)
    .sort()
    .join(' ')

const nullBit = bits.null

const bound = (value: number, isExclusive: boolean, none: string): string =>
  `${limit(value, none)}${isExclusive ? ' (exclusive)' : ''}`

const withoutEnum = (shape: Shape): Shape => {
  const { enum: _enum, ...rest } = shape
  return rest
}

const typesText = (types: number): string => {
  const names = typeNames(types & ~nullBit)
  if (names.length === 5) return 'any'
  return names.length === 0 ? 'none' : names.join(' or ')
}

/** Restricts members that neither shape declares to the `additionalProperties` schema of `b`. */
const closing = (a: Shape, b: Shape): Shape => {
  const [additional] = additionalOf(b)
  const rest = {
    ...a,
    objects: a.objects.map(({ properties, hidden, patterns }) => ({ properties, hidden, patterns })),
  }
  if (!additional) return rest
  const patterns = [...patternsIn(a), ...patternsIn(b)].map((pattern) => [pattern, additional.with(true)] as const)
  const hidden = new Set([
    ...declaredIn(a),
    ...declaredIn(b),
    ...[...a.objects, ...b.objects].flatMap((part) => [...part.hidden]),
  ])
  return meet(rest, {
    ...anything,
    objects: additionalOf(b).map((one) => ({ properties: new Map(), hidden, patterns, additional: one })),
  })
}

const others = (shape: Shape, shapeOf: (schema: Schema) => Shape): string => {
  const schema = additionalOf(shape)
  if (schema.length === 0) return 'allowed'
  return shapeOf(schema).types === 0 ? 'forbidden' : 'restricted'
}

/**
 * Every aspect of a schema that is compared at its own place. Members, items and alternatives are compared separately.
 */
export const aspects = {
  type: {
    keywords: ['type', 'enum', 'const'],
    noun: 'type',
    text: ({ types }) => typesText(types),
    replace: (a, b) => ({ ...a, types: (b.types & ~nullBit) | (a.types & nullBit) }),
  },
  null: {
    keywords: ['nullable', 'type', 'anyOf', 'oneOf', 'enum'],
    noun: 'handling of null',
    text: ({ types }) => (types & nullBit ? 'allowed' : 'forbidden'),
    replace: (a, b) => ({
      ...a,
      types: (a.types & ~nullBit) | (b.types & nullBit),
      ...(a.enum && b.types & nullBit && !a.enum.includes(null) ? { enum: [...a.enum, null] } : {}),
    }),
  },
  enum: {
    keywords: ['enum', 'const', 'oneOf', 'anyOf'],
    noun: 'list of values',
    text: ({ enum: values }) =>
      values?.some((value) => value !== null) ? json(values.filter((value) => value !== null)) : 'any',
    replace: (a, b) => (b.enum ? { ...a, enum: [...b.enum, null] } : withoutEnum(a)),
  },
  format: {
    keywords: ['format'],
    noun: 'format',
    text: ({ formats }) => [...formats].sort().join(' and ') || 'none',
    replace: (a, { formats }) => ({ ...a, formats }),
  },
  pattern: {
    keywords: ['pattern'],
    noun: 'pattern',
    text: ({ patterns }) => [...patterns].sort().join(' and ') || 'none',
    replace: (a, { patterns }) => ({ ...a, patterns }),
  },
  'min-length': {
    keywords: ['minLength'],
    noun: 'minimum length',
    text: ({ minLength }) => String(minLength),
    replace: (a, { minLength }) => ({ ...a, minLength }),
  },
  'max-length': {
    keywords: ['maxLength'],
    noun: 'maximum length',
    text: ({ maxLength }) => limit(maxLength),
    replace: (a, { maxLength }) => ({ ...a, maxLength }),
  },
  minimum: {
    keywords: ['minimum', 'exclusiveMinimum', 'format'],
    noun: 'minimum',
    text: ({ minimum, exclusiveMinimum }) => bound(minimum, exclusiveMinimum, 'none'),
    replace: (a, { minimum, exclusiveMinimum }) => ({ ...a, minimum, exclusiveMinimum }),
  },
  maximum: {
    keywords: ['maximum', 'exclusiveMaximum', 'format'],
    noun: 'maximum',
    text: ({ maximum, exclusiveMaximum }) => bound(maximum, exclusiveMaximum, 'none'),
    replace: (a, { maximum, exclusiveMaximum }) => ({ ...a, maximum, exclusiveMaximum }),
  },
  'multiple-of': {
    keywords: ['multipleOf'],
    noun: 'step of numbers (multipleOf)',
    text: ({ multiples }) => [...multiples].sort((a, b) => a - b).join(' and ') || 'none',
    replace: (a, { multiples }) => ({ ...a, multiples }),
  },
  content: {
    keywords: ['contentEncoding', 'contentMediaType', 'format'],
    noun: 'encoding',
    text: ({ contents }) => [...contents].sort().join(' and ') || 'none',
    replace: (a, { contents }) => ({ ...a, contents }),
  },
  'min-items': {
    keywords: ['minItems'],
    noun: 'minimum number of items',
    text: ({ minItems }) => String(minItems),
    replace: (a, { minItems }) => ({ ...a, minItems }),
  },
  'max-items': {
    keywords: ['maxItems'],
    noun: 'maximum number of items',
    text: ({ maxItems }) => limit(maxItems),
    replace: (a, { maxItems }) => ({ ...a, maxItems }),
  },
  'unique-items': {
    keywords: ['uniqueItems'],
    noun: 'handling of equal items',
    text: ({ unique }) => (unique ? 'forbidden' : 'allowed'),
    replace: (a, { unique }) => ({ ...a, unique }),
  },
  contains: {
    keywords: ['contains', 'minContains', 'maxContains'],
    noun: 'rule about contained items',
    text: ({ contains }) =>
      raw(contains.map(({ schema, min, max }) => [`${min} to ${limit(max, 'any')} of `, schema])) || 'none',
    schemas: ({ contains }) => contains.map(({ schema }) => schema),
    replace: (a, { contains }) => ({ ...a, contains }),
  },
  'min-properties': {
    keywords: ['minProperties'],
    noun: 'minimum number of properties',
    text: ({ minProperties }) => String(minProperties),
    replace: (a, { minProperties }) => ({ ...a, minProperties }),
  },
  'max-properties': {
    keywords: ['maxProperties'],
    noun: 'maximum number of properties',
    text: ({ maxProperties }) => limit(maxProperties),
    replace: (a, { maxProperties }) => ({ ...a, maxProperties }),
  },
  'property-names': {
    keywords: ['propertyNames'],
    noun: 'rule about property names',
    text: ({ names }) => raw(names.map((schema) => ['', schema])) || 'none',
    schemas: ({ names }) => names,
    replace: (a, { names }) => ({ ...a, names }),
  },
  'additional-properties': {
    keywords: ['additionalProperties', 'unevaluatedProperties'],
    noun: 'handling of other properties',
    text: others,
    replace: closing,
  },
  dependencies: {
    keywords: ['dependentRequired', 'dependentSchemas', 'dependencies'],
    noun: 'list of properties that require others',
    text: ({ dependentRequired, dependentSchemas }) =>
      raw([
        ...dependentRequired.map(([name, needed]) => [name, { value: [...needed].sort() }] as const),
        ...dependentSchemas,
      ]) || 'none',
    schemas: ({ dependentSchemas }) => dependentSchemas.map(([, schema]) => schema),
    replace: (a, { dependentRequired, dependentSchemas }) => ({ ...a, dependentRequired, dependentSchemas }),
  },
  condition: {
    keywords: ['if', 'then', 'else'],
    noun: 'condition',
    text: ({ conditions }) =>
      raw(
        conditions.flatMap(
          (one) =>
            [
              ['if ', one.when],
              ['then ', one.met],
              ['else ', one.unmet],
            ] as const,
        ),
      ) || 'none',
    schemas: ({ conditions }) =>
      conditions.flatMap(({ when, met, unmet }) => [when, met, unmet]).filter((schema) => schema !== undefined),
    replace: (a, { conditions }) => ({ ...a, conditions }),
  },
  negation: {
    keywords: ['not'],
    noun: 'exclusion (not)',
    text: ({ not }) => raw(not.map((schema) => ['', schema[0]])) || 'none',
    schemas: ({ not }) => not.flat(),
    replace: (a, { not }) => ({ ...a, not }),
  },
  unevaluated: {
    keywords: ['unevaluatedProperties', 'unevaluatedItems'],
    noun: 'handling of unevaluated members',
    text: ({ opaque }) => [...opaque].sort().join(' and ') || 'none',
    replace: (a, { opaque }) => ({ ...a, opaque }),
  },
} satisfies Readonly<Record<string, Aspect>>

export type AspectName = keyof typeof aspects

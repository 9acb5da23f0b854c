import { type At, targetOf } from '../../document/at.ts'
import { sameJson } from '../../document/equal.ts'
import { sunsetOf } from '../../document/sunset.ts'
import { hints, numberFormats } from '../formats.ts'
import { annotation, flatten, hasFlag } from '../flatten.ts'
import type { Schema } from '../shape.ts'
import type { Difference, SchemaEvent } from './difference.ts'

/**
 * Members that are documentation. `format` is one if other keywords express the same limits, or if it is only a hint.
 */
const documenting = [
  'title',
  'format',
  'description',
  'example',
  'examples',
  'externalDocs',
  'xml',
  '$comment',
] as const

const has = (schema: Schema, name: string): boolean => schema.some((at) => hasFlag(at, name))

/** The places of a member in both schemas, where they exist. */
const places = (base: Schema, revision: Schema, name: string): { base?: At; revision?: At } => {
  const [a, b] = [annotation(base, name) ?? base[0], annotation(revision, name) ?? revision[0]]
  return { ...(a ? { base: a } : {}), ...(b ? { revision: b } : {}) }
}

const valueOf = (schema: Schema, name: string): unknown => annotation(schema, name)?.value

const changed = (base: Schema, revision: Schema, name: string): boolean =>
  !sameJson(valueOf(base, name), valueOf(revision, name))

/** Every value of an annotation, because it may be next to a reference and at its target. */
const allValues = (schema: Schema, name: string): unknown[] => {
  const isDocumentation = (value: unknown): boolean =>
    typeof value === 'string' && (value in numberFormats || hints.has(value))
  const values = flatten(schema)
    .map(({ at }) => at.object[name])
    .filter((value) => name !== 'format' || isDocumentation(value))
  return values
    .filter((value) => value !== undefined && value !== '')
    .filter((value, index, all) => all.findIndex((other) => sameJson(value, other)) === index)
}

const text = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value))

const deprecation = (base: Schema, revision: Schema): Difference[] => {
  const [was, is] = [has(base, 'deprecated'), has(revision, 'deprecated')]
  const event: SchemaEvent = is ? 'schema-deprecated' : 'schema-no-longer-deprecated'
  if (was !== is)
    return [
      {
        event,
        message: (subject) => `${subject} ${is ? 'was deprecated' : 'is no longer deprecated'}`,
        ...places(base, revision, 'deprecated'),
      },
    ]
  if (!is || !changed(base, revision, 'x-sunset')) return []
  const before = annotation(base, 'x-sunset')
  if (!before) return []
  const from = sunsetOf(before.with({ 'x-sunset': before.value }))
  const to = sunsetOf(before.with({ 'x-sunset': valueOf(revision, 'x-sunset') }))
  if (from !== undefined && to !== undefined && to >= from) return []
  return [
    {
      event: 'schema-sunset-moved',
      message: (subject) =>
        `${subject}: sunset changed from ${text(before.value)} to ${text(valueOf(revision, 'x-sunset'))}`,
      ...places(base, revision, 'x-sunset'),
    },
  ]
}

const extensibleValues = (base: Schema, revision: Schema): Difference[] => {
  const name = 'x-extensible-enum'
  const [before, after] = [valueOf(base, name), valueOf(revision, name)]
  if (!Array.isArray(before) || !Array.isArray(after)) return []
  const missing = (from: readonly unknown[], list: readonly unknown[]): unknown[] =>
    from.filter((value) => !list.some((other) => sameJson(value, other)))
  return [
    ...missing(before, after).map((value) => ['extensible-value-removed', value, 'was removed'] as const),
    ...missing(after, before).map((value) => ['extensible-value-added', value, 'was added'] as const),
  ].map(([event, value, verb]) => ({
    event,
    message: (subject: string) => `${subject}: value ${JSON.stringify(value)} of x-extensible-enum ${verb}`,
    ...places(base, revision, name),
  }))
}

const object = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const lastStep = (reference: unknown): string => String(reference).split('/').at(-1) ?? ''

/** The schema that a mapping names, by reference or by the name of a component. */
const mapped = (schema: Schema, target: unknown): At | undefined => {
  const at = annotation(schema, 'discriminator')
  if (!at || typeof target !== 'string') return undefined
  return targetOf(at, /[#/.]/.test(target) ? target : `#/components/schemas/${target}`)
}

const discriminator = (base: Schema, revision: Schema, equal: (a: At, b: At) => boolean): Difference[] => {
  const name = 'discriminator'
  if (!changed(base, revision, name)) return []
  const [before, after] = [valueOf(base, name), valueOf(revision, name)]
  const at = places(base, revision, name)
  if (before === undefined || after === undefined) {
    const isAdded = before === undefined
    return [
      {
        event: isAdded ? 'discriminator-added' : 'discriminator-removed',
        message: (subject) => `${subject}: discriminator was ${isAdded ? 'added' : 'removed'}`,
        ...at,
      },
    ]
  }
  const [a, b] = [object(before), object(after)]
  if (a['propertyName'] !== b['propertyName'])
    return [
      {
        event: 'discriminator-changed',
        message: (subject) =>
          `${subject}: discriminator property changed from ${text(a['propertyName'])} to ${text(b['propertyName'])}`,
        ...at,
      },
    ]
  const [from, to] = [object(a['mapping']), object(b['mapping'])]
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): Difference[] => {
    const [was, is] = [from[key], to[key]]
    // A mapping to the schema of the same name is the default, so adding or removing it changes nothing.
    if (is === undefined && was !== undefined && lastStep(was) !== key)
      return [
        {
          event: 'discriminator-value-removed',
          message: (subject) => `${subject}: discriminator value "${key}" was removed`,
          ...at,
        },
      ]
    if (was === undefined && is !== undefined && lastStep(is) !== key)
      return [
        {
          event: 'discriminator-value-added',
          message: (subject) => `${subject}: discriminator value "${key}" was added`,
          ...at,
        },
      ]
    const [target, otherTarget] = [mapped(base, was), mapped(revision, is)]
    const isSame =
      lastStep(was) === lastStep(is) ||
      (target !== undefined && otherTarget !== undefined && equal(target, otherTarget))
    return was !== undefined && is !== undefined && !isSame
      ? [
          {
            event: 'discriminator-value-changed',
            message: (subject) =>
              `${subject}: discriminator value "${key}" changed from ${lastStep(was)} to ${lastStep(is)}`,
            ...at,
          },
        ]
      : []
  })
}

/** Compares the annotations of two schemas, which do not affect their values. */
export const compareAnnotations = (
  base: Schema,
  revision: Schema,
  extensions: readonly string[],
  equal: (a: At, b: At) => boolean,
): Difference[] => {
  const documented = documenting.filter((name) => !sameJson(allValues(base, name), allValues(revision, name)))
  const [first] = documented
  return [
    ...deprecation(base, revision),
    ...extensibleValues(base, revision),
    ...discriminator(base, revision, equal),
    ...(changed(base, revision, 'default')
      ? [
          {
            event: 'default-changed' as const,
            message: (subject: string) =>
              `${subject}: default changed from ${text(valueOf(base, 'default'))} to ${text(valueOf(revision, 'default'))}`,
            ...places(base, revision, 'default'),
          },
        ]
      : []),
    ...(first
      ? [
          {
            event: 'schema-documentation-changed' as const,
            message: (subject: string) => `${subject}: ${documented.join(', ')} changed`,
            ...places(base, revision, first),
          },
        ]
      : []),
    ...extensions
      .filter((name) => changed(base, revision, name))
      .map((name) => ({
        event: 'schema-extension-changed' as const,
        message: (subject: string) => `${subject}: ${name} changed`,
        ...places(base, revision, name),
        step: name,
      })),
  ]
}

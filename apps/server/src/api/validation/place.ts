import type { Annotation } from '@poolhouse/schemas/generated/annotations'
import type { z } from 'zod'
import type { Annotations } from '../contract.ts'
import { isList, isMap, isStructure, partOf, type Schema, unwrapped } from './schema-parts.ts'

/** One place in a request body: the whole body or a part of it, down to a single value. */
export interface Place {
  readonly value: unknown
  readonly schema: Schema | undefined
  /** Name of the contract's component at this place, if it has one. */
  readonly component: string | undefined
  readonly annotation: Annotation
  /** The path in messages: `userAttributes.1.member.name`. Empty for the whole body. */
  readonly path: string
  /** Whether the value, or a value that contains it, is sensitive. */
  readonly sensitive: boolean
  /** The place that contains this one; undefined for the whole body. */
  readonly container: Place | undefined
}

/** The name of a member in messages: its first letter is lowercase. */
export const lowerCamel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const pathInto = ({ path, schema, container }: Place, segment: PropertyKey): string => {
  if (schema && isList(schema)) return `${path}.${Number(segment) + 1}`
  if (schema && isMap(schema)) return `${path}.${String(segment)}`
  const member = lowerCamel(String(segment))
  if (!container) return member
  return container.schema && isStructure(container.schema) ? `${path}.${member}` : `${path}.member.${member}`
}

const componentInto = ({ annotation, schema }: Place, segment: PropertyKey): string | undefined => {
  if (schema && isList(schema)) return annotation.items
  if (schema && isMap(schema)) return annotation.values
  const { members = {} } = annotation
  return Object.hasOwn(members, segment) ? members[String(segment)] : undefined
}

const ownPart = (value: unknown, segment: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
    ? (value as Record<PropertyKey, unknown>)[segment]
    : undefined

const annotationOf = (annotations: Annotations, component: string | undefined): Annotation =>
  component !== undefined && Object.hasOwn(annotations, component) ? (annotations[component] ?? {}) : {}

/** The whole body of a request. */
export const wholeOf = (value: unknown, schema: z.ZodType, component: string, annotations: Annotations): Place => {
  const annotation = annotationOf(annotations, component)
  const sensitive = annotation.sensitive ?? false
  return { value, schema: unwrapped(schema), component, annotation, path: '', sensitive, container: undefined }
}

/** A part of a place. */
export const partAt = (place: Place, segment: PropertyKey, annotations: Annotations): Place => {
  const component = componentInto(place, segment)
  const annotation = annotationOf(annotations, component)
  return {
    value: ownPart(place.value, segment),
    schema: place.schema && partOf(place.schema, segment),
    component,
    annotation,
    path: pathInto(place, segment),
    sensitive: place.sensitive || (annotation.sensitive ?? false),
    container: place,
  }
}

/** The place at the path of a zod issue. */
export const placeAt = (whole: Place, path: readonly PropertyKey[], annotations: Annotations): Place => {
  let place = whole
  for (const segment of path) place = partAt(place, segment, annotations)
  return place
}

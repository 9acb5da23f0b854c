import type { Place } from '../../problem.ts'
import type { Endpoint, Media } from '../endpoint.ts'
import { followed } from '../followed.ts'
import type { Model } from '../model.ts'
import type { Shape, ShapeOf, StringShape } from '../shape.ts'
import type { ModelCheck } from './model-check.ts'

type Components = Model['components']

/** The alternatives of a shape, with references, unions, intersections and nullables resolved. */
const alternativesOf = (shape: Shape, components: Components, depth = 0): readonly Shape[] => {
  const own = followed(shape, components)
  const inner = (part: Shape): readonly Shape[] => (depth < 8 ? alternativesOf(part, components, depth + 1) : [])
  if (own.kind === 'union') return own.options.flatMap(inner)
  if (own.kind === 'intersection') return own.parts.flatMap(inner)
  return own.kind === 'nullable' || own.kind === 'checked' ? inner(own.shape) : [own]
}

/** Texts that may represent values of different types. */
const samples = ['0', '7', '-1', '1.5', '1000', 'true', 'false', 'a']

const matches = ({ pattern, patternFlags, format, encoding }: StringShape, text: string): boolean => {
  if (format !== undefined || encoding !== undefined) return false
  return pattern === undefined || new RegExp(pattern, patternFlags ?? '').test(text)
}

/** The types of the values that a text may represent. */
const typesOf = (shape: Shape, text: string): readonly string[] => {
  switch (shape.kind) {
    case 'string':
      return matches(shape, text) ? ['string'] : []
    case 'number':
      return (shape.whole ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/).test(text) ? ['number'] : []
    case 'boolean':
      return text === 'true' || text === 'false' ? ['boolean'] : []
    case 'enum':
      return shape.values.flatMap((value) => (value !== null && String(value) === text ? [typeof value] : []))
    case 'literal':
      return shape.value !== null && String(shape.value) === text ? [typeof shape.value] : []
    default:
      return []
  }
}

/** Kinds whose values are single texts. */
const scalarKinds: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'enum', 'literal'])

/** True for a text that may represent a value of a shape. */
export const mayStandFor = (text: string, shape: Shape, components: Components): boolean =>
  alternativesOf(shape, components).some(
    (own) => !scalarKinds.has(own.kind) || typesOf(own, text).length > 0 || (own.kind === 'string' && !own.pattern),
  )

const literalsIn = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'enum' ? shape.values.map(String) : shape.kind === 'literal' ? [String(shape.value)] : [],
  )

/** A text that represents values of several types, with the types. */
const ofSeveralTypes = (shapes: readonly Shape[]): readonly [text: string, types: string] | undefined => {
  for (const text of [...samples, ...literalsIn(shapes)]) {
    const types = new Set(shapes.flatMap((shape) => typesOf(shape, text)))
    if (types.size > 1) return [text, [...types].sort().join(' or ')]
  }
  return undefined
}

const isList = (shape: Shape): shape is ShapeOf<'array' | 'tuple'> => shape.kind === 'array' || shape.kind === 'tuple'

/** The shapes of the items of a list, each of which is one text. */
const itemsOf = (list: ShapeOf<'array' | 'tuple'>): readonly Shape[] =>
  list.kind === 'array' ? [list.item] : [...list.items, ...(list.rest ? [list.rest] : [])]

/** The possible shapes of an item that is alone in its list. */
const onlyItemOf = (list: ShapeOf<'array' | 'tuple'>, components: Components): readonly Shape[] => {
  const [item] = (list.minimum ?? 0) > 1 ? [] : itemsOf(list)
  return item === undefined ? [] : alternativesOf(item, components)
}

/** A text that represents both a value and a list with that value as its only item. */
const ofValueAndList = (shapes: readonly Shape[], components: Components): string | undefined => {
  const items = shapes.filter(isList).flatMap((list) => onlyItemOf(list, components))
  const texts = [...samples, ...literalsIn(shapes), ...literalsIn(items)]
  const isIn = (all: readonly Shape[], text: string): boolean => all.some((shape) => typesOf(shape, text).length > 0)
  return texts.find((text) => isIn(shapes, text) && isIn(items, text))
}

type Warn = Parameters<ModelCheck>[1]['warn']

/** The type of value that the server tries first. */
const read = (text: string, types: string): string =>
  types.includes('number') && !/true|false/.test(text) ? 'a number' : 'a boolean'

/** The side that reads a text. */
type Reader = 'a server' | 'a client'

/** Warns about ambiguous texts, which may be read as another value than the one that was sent. */
const check = (name: string, shape: Shape, place: Place, reader: Reader, { components }: Model, warn: Warn): void => {
  const shapes = alternativesOf(shape, components)
  const items = shapes.filter(isList).flatMap(itemsOf)
  for (const [subject, own] of [
    [name, shapes] as const,
    ...items.map((item) => [`an item of ${name}`, alternativesOf(item, components)] as const),
  ]) {
    const ambiguity = ofSeveralTypes(own)
    if (!ambiguity) continue
    const [text, types] = ambiguity
    const message = `${subject} is ${types}, and ${text} is the text of both: ${reader} reads it as ${read(text, types)}`
    warn(place, message, 'allow one type, or give the string a pattern or enum')
  }
  const text = ofValueAndList(shapes, components)
  if (text !== undefined) {
    const sent = text === '' ? '""' : text
    const message = `${name} is a value or a list, and [${sent}] is sent like ${sent}: ${reader} reads it as one value`
    warn(place, message, 'allow the list alone')
  }
}

/** The members of a form by name. */
const fieldsOf = (shape: Shape, components: Components): readonly (readonly [string, Shape])[] =>
  alternativesOf(shape, components).flatMap((own) =>
    own.kind === 'object' ? own.members.map((member) => [member.name, member.shape] as const) : [],
  )

/** Warns about parameters and form fields whose texts may represent several values. */
export const ambiguousValues: ModelCheck = (model, { warn }) => {
  const checkForms = (media: readonly Media[], place: Place, reader: Reader): void => {
    for (const { fields, shape, schema } of media) {
      if (!fields || !shape) continue
      for (const [name, field] of fieldsOf(shape, model.components))
        if (fields[name] && fields[name].wire.as !== 'json') check(name, field, schema ?? place, reader, model, warn)
    }
  }
  const checkEndpoint = ({ place, parameters, body, responses }: Endpoint): void => {
    for (const { name, shape, schema, wire } of parameters)
      if (wire.as !== 'json') check(name, shape, schema ?? place, 'a server', model, warn)
    checkForms(body?.media ?? [], place, 'a server')
    for (const { media } of responses) checkForms(media, place, 'a client')
  }
  model.api.endpoints.forEach(checkEndpoint)
}

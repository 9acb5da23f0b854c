import { child, items, type JsonObject, type Located, members, shown } from '../document/located.ts'
import type { Wire } from '../runtime/shared/wire.ts'
import { type Parameter, type ParameterPlace, parameterPlaces } from './endpoint.ts'
import { held } from './held.ts'
import { ignoredMembers, warnOfIgnored } from './ignored-members.ts'
import { documentationOf } from './read-documentation.ts'
import { readShape } from './read-shape.ts'
import { namesOf, stylesIn, withoutNames, wireOf } from './read-wire.ts'
import type { Reading } from './reading.ts'
import { rememberedRead } from './remembered.ts'
import { placeOf } from './schema-place.ts'
import type { Shape } from './shape.ts'
import { warnOfNullMembers, warnOfNulls } from './warn-of-nulls.ts'

/** The schema of a parameter, directly or in its only media type. */
const parameterSchema = (at: Located): { readonly schema: Located; readonly isJson: boolean } => {
  const [[type, media] = []] = members(child(at, 'content'))
  return media === undefined || type === undefined
    ? { schema: child(at, 'schema'), isJson: false }
    : { schema: child(media, 'schema'), isJson: /[/+]json\b/.test(type) }
}

/** True for a parameter that may be sent without a value. */
const allowsEmpty = (parameter: Located<JsonObject>, place: ParameterPlace, { warn }: Reading): boolean => {
  if (parameter.value['allowEmptyValue'] !== true) return false
  if (place === 'query') return true
  warn(child(parameter, 'allowEmptyValue'), 'allowEmptyValue has a meaning only in the query', 'remove it')
  return false
}

/** Reads a parameter of a request, or a header of a response. */
export const readParameter = (
  at: Located<JsonObject>,
  name: string,
  place: ParameterPlace,
  reading: Reading,
): Parameter => {
  const { schema, isJson } = parameterSchema(at)
  warnOfIgnored(at, ignoredMembers.parameter, reading)
  const { style } = at.value
  const [defaultStyle, ...others] = stylesIn[place]
  if (style !== undefined && ![defaultStyle, ...others].some((known) => known === style))
    reading.warn(
      child(at, 'style'),
      `${place} has no style ${shown(style)}; it is read as ${defaultStyle}`,
      `write ${defaultStyle}`,
    )
  const shape: Shape = schema.value === undefined ? { kind: 'unknown' } : readShape(schema, reading)
  const wire: Wire = isJson ? { as: 'json' } : wireOf(schema, at.value, place, reading)
  const mayBeEmpty = allowsEmpty(at, place, reading)
  const isRequired = place === 'path' || at.value['required'] === true
  if (!isJson) {
    warnOfNulls(name, schema, isRequired, reading)
    warnOfNullMembers(name, schema, reading)
  }
  return {
    name,
    place,
    required: isRequired,
    shape: mayBeEmpty ? { kind: 'union', exclusive: false, options: [{ kind: 'literal', value: '' }, shape] } : shape,
    ...placeOf(schema),
    wire: mayBeEmpty && ['list', 'object', 'json'].includes(wire.as) ? { ...wire, or: { as: 'text' } } : wire,
    allowReserved: at.value['allowReserved'] === true,
    ...(mayBeEmpty ? { mayBeEmpty } : {}),
    documentation: documentationOf(at, reading),
  }
}

const isPlace = (text: unknown): text is ParameterPlace => parameterPlaces.some((place) => place === text)

/** Headers that OpenAPI describes in other parts of the document. */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization'])

const parametersByPart = rememberedRead<Parameter>()

/**
 * Reads lists of parameters. Parameters of later lists override those of earlier ones.
 *
 * @param inPath Names in the query that the path has.
 */
export const readParameters = (lists: readonly Located[], inPath: readonly string[], reading: Reading): Parameter[] => {
  const byKey = new Map<string, Parameter>()
  for (const at of lists.flatMap(items)) {
    const parameter = held(at, reading)
    if (!parameter) continue
    const { name, in: place } = parameter.value
    if (place === 'querystring') {
      reading.warn(parameter, 'a parameter that is the whole query is ignored', 'describe its members')
      continue
    }
    if (typeof name !== 'string' || !isPlace(place)) {
      reading.report(
        parameter,
        'a parameter needs a name and a place',
        `add name, and in: ${parameterPlaces.join(', ')}`,
      )
      continue
    }
    if (place === 'header' && reservedHeaders.has(name.toLowerCase())) continue
    const read = (): Parameter => readParameter(parameter, name, place, reading)
    byKey.set(`${place} ${name}`, parametersByPart(parameter.value, reading, read))
  }
  const inQuery = [...byKey.values()].filter(({ place }) => place === 'query')
  const others = (own: Parameter): string[] => [
    ...inQuery.filter((other) => other !== own).flatMap(({ name, wire }) => [name, ...namesOf(wire)]),
    ...inPath,
    ...queryKeys(reading),
  ]
  return [...byKey.values()].map((parameter) =>
    parameter.place === 'query' ? { ...parameter, wire: withoutNames(parameter.wire, others(parameter)) } : parameter,
  )
}

/** Names in the query that security schemes use. */
const queryKeys = ({ document }: Reading): string[] => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  return members(child(child(root, 'components'), 'securitySchemes')).flatMap(([, { value }]) => {
    const { type, in: place, name } = Object(value)
    return type === 'apiKey' && place === 'query' && typeof name === 'string' ? [name] : []
  })
}

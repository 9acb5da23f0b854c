import { type Endpoint, parameterPlaces } from '../../model/endpoint.ts'
import type { Wire } from '../../runtime/shared/wire.ts'
import { braces, type Code } from '../../source/code.ts'
import { literal } from '../../source/literal.ts'
import { inferable, responseStyles } from '../styles.ts'
import { field } from './field.ts'
import { isLines, writesForms } from './media.ts'
import { type Naming, routeName } from './names.ts'
import { groups, inPlace } from './places.ts'

const wireCode = (wires: readonly (readonly [string, Wire])[]): Code =>
  inferable(
    literal(Object.fromEntries(wires)),
    wires.map(([name]) => name),
  )

/** The row of an operation in the table of a tag: its route, and the conversion of its texts to values. */
export const tableRow = (endpoint: Endpoint, naming: Naming): Code => {
  const byPlace = parameterPlaces.flatMap((place) => {
    const own = inPlace(endpoint, place)
    return own.length === 0 ? [] : [field(groups[place], wireCode(own.map(({ name, wire }) => [name, wire] as const)))]
  })
  const forms = (endpoint.body?.media ?? []).flatMap(({ type, fields = {} }) => {
    const own = Object.entries(fields).map(([name, { wire }]) => [name, wire] as const)
    return own.length === 0 ? [] : [field(type, wireCode(own))]
  })
  const lines = (endpoint.body?.media ?? []).filter(isLines).map(({ type }) => type)
  const responses = responseStyles(endpoint.responses)
  const rests = (endpoint.body?.media ?? []).flatMap(({ type, rest }) => (rest ? [[type, rest.wire] as const] : []))
  const wires = [
    ...byPlace,
    ...(forms.length === 0 ? [] : [field('body', braces(forms, 'fit'))]),
    ...(lines.length === 0 ? [] : [field('lines', literal(lines))]),
    ...(rests.length === 0 ? [] : [field('rest', wireCode(rests))]),
  ]
  return field(
    endpoint.name,
    braces(
      [
        field('route', routeName(endpoint, naming)),
        ...(wires.length === 0 ? [] : [field('wires', braces(wires, 'fit'))]),
        ...(responses.length === 0 ? [] : [field('responses', braces(responses, 'fit'))]),
        ...(writesForms(endpoint) ? ['writeForm'] : []),
      ],
      'fit',
    ),
  )
}

import type { EndpointResponse, Media, Parameter, ParameterPlace } from '../model/endpoint.ts'
import type { Code } from '../source/code.ts'
import { literal, memberName } from '../source/literal.ts'

/** An object with a member, or without one where the member would be empty. */
export const ifAny = (name: string, members: object): object =>
  Object.keys(members).length === 0 ? {} : { [name]: members }

type StyleEntry = readonly [style: string, explode: boolean, allowReserved?: boolean]

const entryOf = (style: string, explode: boolean, allowReserved: boolean): StyleEntry =>
  allowReserved ? [style, explode, true] : [style, explode]

const defaultStyles: Readonly<Record<ParameterPlace, StyleEntry>> = {
  path: ['simple', false],
  query: ['form', true],
  header: ['simple', false],
  cookie: ['form', true],
}

/** Parameters that are not serialized with the default style, with their styles. */
export const stylesOf = (
  parameters: readonly Parameter[],
  place: ParameterPlace,
): Readonly<Record<string, StyleEntry>> => {
  const [style, explode] = defaultStyles[place]
  return Object.fromEntries(
    parameters.flatMap(({ name, place: own, wire, allowReserved }) => {
      if (own !== place) return []
      const is = wire.as === 'json' ? 'json' : (wire.style ?? style)
      const explodes = wire.as === 'json' ? false : (wire.explode ?? explode)
      const isUsual = is === style && explodes === explode && !allowReserved
      return isUsual ? [] : [[name, entryOf(is, explodes, allowReserved)] as const]
    }),
  )
}

/** Form fields that are not sent in the default way, with their styles and media types. */
export const fieldsOf = ({ fields = {} }: Media): object =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { wire, styled, type }]) => {
      const style = styled ? { style: entryOf(wire.style ?? 'form', wire.explode ?? true, false) } : {}
      const entry = { ...style, ...(type === undefined ? {} : { type }) }
      return Object.keys(entry).length === 0 ? [] : [[name, entry] as const]
    }),
  )

/**
 * An object literal whose type TypeScript infers. With a name that every object has, it infers the wrong type unless
 * there is an `as const`.
 */
export const inferable = (code: Code, names: readonly string[]): Code =>
  names.some((name) => name in Object.prototype) ? [code, ' as const'] : code

/** The status of a response before a colon. */
export const statusKey = (status: string): string => (/^\d+$/.test(status) ? status : memberName(status))

/** The parts of responses that are not sent in the default way, by status. */
export const responseStyles = (responses: readonly EndpointResponse[]): Code[] =>
  responses.flatMap(({ status, headers, media }): Code[] => {
    const own = stylesOf(headers, 'header')
    const forms = Object.assign({}, ...media.map((form) => ifAny(form.type, fieldsOf(form))))
    const styles = { ...ifAny('headers', own), ...ifAny('forms', forms) }
    const names = [own, ...Object.values<object>(forms)].flatMap(Object.keys)
    return Object.keys(styles).length === 0 ? [] : [[`${statusKey(status)}: `, inferable(literal(styles), names)]]
  })

/** The wire formats of the fields of forms, by media type. */
export const formWires = (media: readonly Media[]): Code => {
  const forms = media.map(({ type, fields = {}, rest }) => {
    const wires = Object.fromEntries(Object.entries(fields).map(([name, { wire }]) => [name, wire]))
    return [type, { ...ifAny('fields', wires), ...(rest ? { rest: rest.wire } : {}) }] as const
  })
  const names = media.flatMap(({ fields = {} }) => Object.keys(fields))
  return inferable(literal(Object.fromEntries(forms)), names)
}

import type { Wire } from '../../runtime/shared/wire.ts'
import { partsOf } from '../../shapes/index.ts'
import type { Endpoint, Parameter } from '../endpoint.ts'
import { followed } from '../followed.ts'
import type { Model } from '../model.ts'
import { isExploded, namesOf } from '../read-wire.ts'
import type { Shape } from '../shape.ts'
import type { ModelCheck } from './model-check.ts'

/** True for a shape whose values may contain a space. */
const maySpace = (shape: Shape, components: Model['components'], depth = 0): boolean => {
  const own = followed(shape, components)
  if (own.kind === 'string') return own.pattern === undefined && own.format === undefined && own.encoding === undefined
  if (own.kind === 'enum') return own.values.some((value) => String(value).includes(' '))
  if (own.kind === 'literal') return String(own.value).includes(' ')
  return depth < 6 && partsOf(own).some((part) => maySpace(part, components, depth + 1))
}

/** The fields of the forms that the document describes. */
const fieldsOf = (
  { body, responses }: Endpoint,
  components: Model['components'],
): readonly Pick<Parameter, 'name' | 'shape' | 'wire'>[] =>
  [body, ...responses]
    .flatMap((part) => part?.media ?? [])
    .flatMap(({ shape, fields = {} }) => {
      const own = shape && followed(shape, components)
      if (own?.kind !== 'object') return []
      return own.members.flatMap((member) => {
        const field = fields[member.name]
        return field ? [{ name: member.name, shape: member.shape, wire: field.wire }] : []
      })
    })

/** Names in the query that several parameters use. */
const sharedNames = (parameters: readonly Parameter[]): string[] => {
  const names = parameters.flatMap(({ name, wire }) => [...new Set(isExploded(wire) ? namesOf(wire) : [name])])
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))]
}

/** True for a list or an object with others inside it, which are JSON. */
const holdsJson = ({ item, first = [], members = {}, rest, or }: Wire): boolean =>
  [item, ...first, ...Object.values(members), rest].includes('json') || (or !== undefined && holdsJson(or))

/** Parameters of one segment of a path with nothing between them. */
const adjacentIn = (path: string): string | undefined => /\{[^{}/]+\}\{[^{}/]+\}/.exec(path)?.[0]

/** Warns about parameters that a server may read differently than the client sent them. */
export const parameters: ModelCheck = ({ api, components }, { warn }) => {
  const check = (endpoint: Endpoint): void => {
    const { place, path, parameters: all } = endpoint
    const query = all.filter((parameter) => parameter.place === 'query')
    for (const { name, shape, wire } of [...query, ...fieldsOf(endpoint, components)]) {
      if (wire.style === 'spaceDelimited' && maySpace(shape, components)) {
        const remedy = 'use another style, or give the items a pattern or enum without spaces'
        warn(place, `items of ${name} may have a space, which separates them in spaceDelimited`, remedy)
      }
    }
    for (const { name, wire } of all.filter((parameter) => parameter.place === 'header')) {
      if (!holdsJson(wire)) continue
      const message = `lists and objects inside ${name} are JSON, and a header is split at the commas in it`
      warn(place, message, 'describe it with content: application/json instead of schema')
    }
    for (const name of sharedNames(query)) {
      warn(place, `several parameters are named ${name} in the query`, 'rename one, or use the style deepObject')
    }
    const open = query.filter(({ wire }) => isExploded(wire) && wire.rest !== undefined)
    if (open.length > 1) {
      const names = open.map(({ name }) => name).join(' and ')
      warn(place, `${names} both receive all other query parameters`, 'use the style deepObject for all but one')
    }
    const adjacent = adjacentIn(path)
    if (adjacent !== undefined) {
      warn(place, `nothing separates ${adjacent}: the first matches only one character`, 'write a literal between them')
    }
  }
  api.endpoints.forEach(check)
}

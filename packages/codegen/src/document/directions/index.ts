import type { Place } from '../../problem.ts'
import type { SourceDocument } from '../load.ts'
import { child, type Located, members, pointerSteps } from '../located.ts'
import { methods } from '../openapi-objects.ts'
import { Contents } from '../put.ts'
import { copiesOf } from './copy.ts'
import { targetOf } from '../resolve-ref.ts'
import type { Direction } from './direction.ts'

/** A document in which `readOnly` and `writeOnly` are expressed by other keywords. */
export interface DirectedDocument {
  readonly document: SourceDocument
  /** Maps a place in the document to the place in the files, because the variants are not in any file. */
  readonly originOf: (place: Place) => Place
}

const mentions = ({ files }: SourceDocument, pattern: RegExp): boolean =>
  [...files.values()].some(({ text }) => pattern.test(text))

/** True for documents that may use `readOnly` or `writeOnly`. */
export const hasDirections = (document: SourceDocument): boolean => mentions(document, /\b(?:read|write)Only\b/)

/** True for documents whose schemas can be copied: identifiers such as `$id` would not be unique in copies. */
export const canBeDirected = (document: SourceDocument): boolean =>
  !mentions(document, /\$(?:id|anchor|dynamicAnchor|dynamicRef)\b/)

/** The places of the schemas of request and response bodies. */
const bodiesOf = (document: SourceDocument): [schema: Located, direction: Direction][] => {
  const dereference = (at: Located, depth = 0): Located => {
    const target = depth < 20 ? targetOf(document, at) : undefined
    return target ? dereference(target, depth + 1) : at
  }
  const schemasOf = (body: Located, direction: Direction): [Located, Direction][] =>
    members(child(dereference(body), 'content')).map(([, media]) => [child(media, 'schema'), direction])
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  return members(child(root, 'paths')).flatMap(([path, item]) =>
    path.startsWith('x-')
      ? []
      : methods.flatMap((method) => {
          const operation = dereference(child(dereference(item), method))
          const responses = members(child(operation, 'responses'))
          return [
            ...schemasOf(child(operation, 'requestBody'), 'request'),
            ...responses.flatMap(([, response]) => schemasOf(response, 'response')),
          ]
        }),
  )
}

/**
 * Expresses `readOnly` and `writeOnly` by other keywords. A schema that contains such members, directly or by
 * reference, gets a variant for requests or responses, which the operations refer to. In requests, read-only members
 * are not among the properties and are not required; in responses, write-only members are forbidden.
 */
export const directed = (document: SourceDocument): DirectedDocument => {
  const copies = copiesOf(document)
  const contents = new Contents(document)
  for (const [at, direction] of bodiesOf(document)) {
    const schema = copies.schema(at, direction, at.file)
    if (schema !== undefined) contents.put(at, schema)
  }
  const variants = copies.variants()
  const places = new Map(variants.map(({ name, origin }) => [name, origin]))
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const components = child(root, 'components')
  const schemas = child(components, 'schemas')
  if (variants.length > 0 && components.value === undefined) contents.put(components, {})
  if (variants.length > 0 && schemas.value === undefined) contents.put(schemas, {})
  for (const { name, schema } of variants) contents.put(child(schemas, name), schema)
  return {
    document: contents.document(),
    originOf: ({ file, pointer }) => {
      const [first, second, name = '', ...rest] = pointerSteps(pointer) ?? []
      const isSchema = file === document.root && first === 'components' && second === 'schemas'
      const origin = isSchema ? places.get(name) : undefined
      if (!origin) return { file, pointer }
      const below: Located = rest.reduce<Located>((at, step) => child(at, step), { ...origin, value: undefined })
      return { file: below.file, pointer: below.pointer }
    },
  }
}

import { documentOf, type Json, operation, requestBody, responseBody } from '../../src/testing/json-documents.ts'

/** A document as JSON, or as the texts of its files by path, of which the first is the root. */
export type Source = Json | ReadonlyMap<string, string>

/** Two documents and the expected verdict: does the change break clients? */
export interface Pair {
  readonly name: string
  readonly isBreaking: boolean
  readonly base: Source
  readonly revision: Source
}

/** A change after which a client or a receiver that follows the base can fail. */
export const breaking = (name: string, base: Source, revision: Source): Pair => ({
  name,
  isBreaking: true,
  base,
  revision,
})

/** A change after which everything that follows the base works as before. */
export const harmless = (name: string, base: Source, revision: Source): Pair => ({
  name,
  isBreaking: false,
  base,
  revision,
})

/** A change that is harmless one way and breaks the other way, as two pairs. */
export const oneWay = (name: string, harmlessBase: Source, harmlessRevision: Source): Pair[] => [
  harmless(name, harmlessBase, harmlessRevision),
  breaking(`${name}, taken back`, harmlessRevision, harmlessBase),
]

/** Two documents that mean the same: harmless both ways. */
export const same = (name: string, base: Source, revision: Source): Pair[] => [
  harmless(name, base, revision),
  harmless(`${name}, the other way round`, revision, base),
]

/** Two documents that exclude each other: breaking both ways. */
export const bothWays = (name: string, base: Source, revision: Source): Pair[] => [
  breaking(name, base, revision),
  breaking(`${name}, the other way round`, revision, base),
]

export const string = { type: 'string' }
export const integer = { type: 'integer' }
export const object = (members: Json): Json => ({ type: 'object', ...members })
export const properties = (members: Json, more: Json = {}): Json => object({ properties: members, ...more })
export const array = (items: unknown, more: Json = {}): Json => ({ type: 'array', items, ...more })
export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` })
export const schemas = (members: Json): Json => ({ components: { schemas: members } })
/** A condition, written as JSON because an object literal with a member `then` would look like a promise. */
export const ifThen = (condition: Json, met: Json): Json =>
  JSON.parse(`{"if":${JSON.stringify(condition)},"then":${JSON.stringify(met)}}`) as Json
export const paths = (items: Json, more: Json = {}): Json => documentOf({ paths: items, ...more })
export const get = (members: Json = {}): Json => ({ get: { responses: { 200: { description: '' } }, ...members } })
export const json = (schema: unknown): Json => ({ content: { 'application/json': { schema } } })
export const responses = (members: Json): Json => operation({ responses: members })
export const parameters = (...list: readonly Json[]): Json => operation({ parameters: list })
export const query = (members: Json): Json => parameters({ name: 'q', in: 'query', ...members })
export const callback = (members: Json): Json =>
  operation({ callbacks: { done: { '{$request.query.url}': { post: { responses: {}, ...members } } } } })

/** A document of several files, written as text. */
export const files = (members: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(members))

/** A schema and one that accepts fewer values: four pairs, a request and a response in both directions. */
export const narrower = (name: string, wide: unknown, narrow: unknown, more: Json = {}): Pair[] => [
  breaking(`a request accepts only ${name}`, requestBody(wide, more), requestBody(narrow, more)),
  harmless(`a request accepts not only ${name}`, requestBody(narrow, more), requestBody(wide, more)),
  harmless(`a response has only ${name}`, responseBody(wide, more), responseBody(narrow, more)),
  breaking(`a response has not only ${name}`, responseBody(narrow, more), responseBody(wide, more)),
]

/** Two schemas that accept the same values. */
export const equal = (name: string, a: unknown, b: unknown, more: Json = {}): Pair[] => [
  ...same(`a request with ${name}`, requestBody(a, more), requestBody(b, more)),
  ...same(`a response with ${name}`, responseBody(a, more), responseBody(b, more)),
]

/** Two schemas of which neither accepts all values of the other. */
export const different = (name: string, a: unknown, b: unknown, more: Json = {}): Pair[] => [
  ...bothWays(`a request with ${name}`, requestBody(a, more), requestBody(b, more)),
  ...bothWays(`a response with ${name}`, responseBody(a, more), responseBody(b, more)),
]

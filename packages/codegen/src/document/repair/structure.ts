import type { SourceDocument } from '../load.ts'
import { child, isObject, items, type JsonObject, type Located, members } from '../located.ts'
import { methods } from '../openapi-objects.ts'
import { resolveRef } from '../resolve-ref.ts'

/** The kinds of objects in a document. */
export type Kind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'schema'
  | 'callback'

/** The objects in a member: one, a list, or a mapping by name. */
type Shape = readonly [kind: Kind, how: 'one' | 'list' | 'map']

const parameterMembers: Readonly<Record<string, Shape>> = {
  schema: ['schema', 'one'],
  content: ['mediaType', 'map'],
}

const schemaMembers: Readonly<Record<string, Shape>> = Object.fromEntries([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'].map(
    (name) => [name, ['schema', 'map']] as const,
  ),
  ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name) => [name, ['schema', 'list']] as const),
  ...[
    'items additionalProperties not if then else contains propertyNames unevaluatedProperties unevaluatedItems',
  ].flatMap((names) => names.split(' ').map((name) => [name, ['schema', 'one']] as const)),
])

/** The members of each kind that contain other objects. */
const structure: Readonly<Record<Kind, Readonly<Record<string, Shape>>>> = {
  document: { paths: ['pathItem', 'map'], webhooks: ['pathItem', 'map'], components: ['components', 'one'] },
  components: {
    schemas: ['schema', 'map'],
    responses: ['response', 'map'],
    parameters: ['parameter', 'map'],
    requestBodies: ['requestBody', 'map'],
    headers: ['header', 'map'],
    callbacks: ['callback', 'map'],
    pathItems: ['pathItem', 'map'],
  },
  pathItem: {
    parameters: ['parameter', 'list'],
    ...Object.fromEntries(methods.map((method) => [method, ['operation', 'one']] as const)),
  },
  operation: {
    parameters: ['parameter', 'list'],
    requestBody: ['requestBody', 'one'],
    responses: ['response', 'map'],
    callbacks: ['callback', 'map'],
  },
  parameter: parameterMembers,
  header: parameterMembers,
  requestBody: { content: ['mediaType', 'map'] },
  response: { headers: ['header', 'map'], content: ['mediaType', 'map'] },
  mediaType: { schema: ['schema', 'one'], itemSchema: ['schema', 'one'] },
  schema: schemaMembers,
  callback: {},
}

/** An object of a document, and its kind. */
export interface Visited {
  readonly at: Located<JsonObject>
  readonly kind: Kind
  /** The containing objects, outermost first. */
  readonly above: readonly Visited[]
}

/**
 * Visits every object of a document once: those of the root file, and referenced ones in other files.
 * An object is visited before its nested objects.
 */
export const visitObjects = (document: SourceDocument, visit: (visited: Visited) => void): void => {
  const seen = new Set<string>()
  const look = (at: Located, kind: Kind, above: readonly Visited[]): void => {
    const key = `${kind} ${at.file}#${at.pointer}`
    if (!isObject(at.value) || seen.has(key)) return
    seen.add(key)
    const visited: Visited = { at: { ...at, value: at.value }, kind, above }
    visit(visited)
    const inside = [...above, visited]
    const { $ref } = at.value
    const target = typeof $ref === 'string' ? resolveRef(document, $ref, at, () => undefined) : undefined
    if (target && target.file !== document.root) look(target, kind, above)
    if (kind === 'callback') for (const [, item] of members(at)) look(item, 'pathItem', inside)
    for (const [name, [inner, how]] of Object.entries(structure[kind])) {
      const member = child(at, name)
      if (member.value === undefined) continue
      if (how === 'one') look(member, inner, inside)
      else if (how === 'list') for (const item of items(member)) look(item, inner, inside)
      else for (const [, each] of members(member)) look(each, inner, inside)
    }
  }
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  look(root, 'document', [])
}

import { readObject } from '../document/fields.ts'
import { child, type Located } from '../document/located.ts'
import { openApiObjects } from '../document/openapi-objects.ts'
import type { Reading } from './reading.ts'

/** With `strict`, reports members that OpenAPI does not define for the object. */
export const checkMembers = (at: Located, kind: keyof typeof openApiObjects, { options, report }: Reading): void => {
  if (!options.strict) return
  const { ignoredExtensions = [], extensions = {} } = options
  const allowed = kind === 'operation' ? (extensions.operations ?? []) : []
  readObject(at, openApiObjects[kind], [...ignoredExtensions, ...allowed], report)
}

/** Warns about ignored members, including those of OpenAPI 3.2. */
export const warnOfIgnored = (at: Located, ignored: Readonly<Record<string, string>>, { warn }: Reading): void => {
  for (const [name, remedy] of Object.entries(ignored)) {
    const member = child(at, name)
    if (member.value !== undefined) warn(member, `${name} is ignored`, remedy)
  }
}

const ignoredServers = { servers: 'give the client another baseUrl for it' }

/** Members that are ignored with a warning, by object, each with a remedy. */
export const ignoredMembers = {
  path: {
    ...ignoredServers,
    query: 'describe it as another method',
    additionalOperations: 'describe them as other methods',
  },
  operation: { ...ignoredServers, consumes: 'describe requestBody.content', produces: 'describe content of responses' },
  requestBody: { schema: 'describe it under content, by media type' },
  response: { schema: 'describe it under content, by media type' },
  parameter: {
    type: 'write schema: { type }',
    items: 'write schema: { items }',
    enum: 'write schema: { enum }',
    format: 'write schema: { format }',
    default: 'write schema: { default }',
    collectionFormat: 'write style and explode',
  },
  media: {
    type: 'write schema: { type }',
    properties: 'write schema: { properties }',
    itemSchema: 'describe the whole with schema',
    itemEncoding: 'name the parts, and describe them with encoding',
    prefixEncoding: 'name the parts, and describe them with encoding',
  },
} as const

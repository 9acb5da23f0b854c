import { child, items, type Located, members } from '../document/located.ts'
import { type Method, methods } from '../document/openapi-objects.ts'
import { checkPaths } from './check-paths.ts'
import type { Api, Endpoint, Tag } from './endpoint.ts'
import { splitPath } from '../runtime/shared/path-pattern.ts'
import { held, textOf } from './held.ts'
import { checkMembers, ignoredMembers, warnOfIgnored } from './ignored-members.ts'
import { kebabCase } from './naming.ts'
import { idOf, methodName, nameFromPath, type NameOf, type UniqueName, uniqueNames } from './operation-names.ts'
import { readResponse } from './read-responses.ts'
import { documentationOf, extensionsOf } from './read-documentation.ts'
import { readMedia, warnOfUnread } from './read-media.ts'
import { readParameters } from './read-parameters.ts'
import { readSecurity, schemesIn } from './read-security.ts'
import type { Reading } from './reading.ts'
import { sentPath } from './sent-path.ts'

/** The naming of operations, and the root of the document for their security. */
interface Naming {
  readonly unique: UniqueName
  readonly nameless: NameOf
  readonly root: Located
}

const readEndpoint = (
  path: string,
  item: Located,
  method: Method,
  { unique, nameless, root }: Naming,
  reading: Reading,
): Endpoint[] => {
  const operation = held(child(item, method), reading)
  if (!operation) return []
  checkMembers(operation, 'operation', reading)
  warnOfIgnored(operation, ignoredMembers.operation, reading)
  const { tags, summary, requestBody, security } = operation.value
  const operationId = idOf(operation.value)
  const name = methodName(operation, operationId, nameless(method, path), reading)
  const body = requestBody === undefined ? undefined : held(child(operation, 'requestBody'), reading)
  if (body) {
    checkMembers(body, 'requestBody', reading)
    warnOfIgnored(body, ignoredMembers.requestBody, reading)
    warnOfUnread('request', body, reading)
    if (method === 'get' || method === 'head') {
      reading.warn(
        child(operation, 'requestBody'),
        `a ${method.toUpperCase()} has no body: clients do not send one, and calls with a body throw`,
        'describe parameters of the query, or use another method',
      )
    }
  }
  const [tag] = Array.isArray(tags) ? tags : []
  const parameters = readParameters(
    [child(item, 'parameters'), child(operation, 'parameters')],
    [...splitPath(sentPath(path))[1].keys()],
    reading,
  )
  for (const [, inPath = ''] of path.matchAll(/\{([^}]+)\}/g)) {
    if (parameters.some((parameter) => parameter.place === 'path' && parameter.name === inPath)) continue
    reading.report(operation, `path parameter ${inPath} is not described`, 'add it to parameters with in: path')
  }
  return [
    {
      name: unique(name, operation, operationId),
      operationId,
      method,
      path,
      place: { file: operation.file, pointer: operation.pointer },
      tag: kebabCase(textOf(tag) ?? '') || 'default',
      tags: Array.isArray(tags) ? tags.map(String) : [],
      extensions: extensionsOf(operation),
      documentation: {
        ...documentationOf(operation, reading),
        ...(typeof summary === 'string' ? { summary } : {}),
      },
      parameters,
      body: body && { required: body.value['required'] === true, media: readMedia(body, reading) },
      responses: members(child(operation, 'responses')).flatMap(([status, at]) =>
        status.startsWith('x-') ? [] : readResponse(status, at, reading),
      ),
      security: schemesIn(security === undefined ? child(root, 'security') : child(operation, 'security')),
    },
  ]
}

/** The address of a server, with the defaults of its variables. */
const serverUrl = (server: Located): string | undefined =>
  textOf(child(server, 'url').value)?.replaceAll(
    /\{([^}]+)\}/g,
    (whole, name: string) => textOf(child(child(child(server, 'variables'), name), 'default').value) ?? whole,
  )

/** Reads the operations of any document, in the order of its paths. */
export const readApi = (root: Located, reading: Reading): Api => {
  const endpointsIn = (list: string, nameless: NameOf): Endpoint[] => {
    const unique = uniqueNames(members(child(root, list)), reading)
    return members(child(root, list)).flatMap(([path, at]) => {
      const item = path.startsWith('x-') ? undefined : held(at, reading)
      if (item && list === 'paths' && !path.startsWith('/')) {
        reading.report(at, `path ${path} does not start with a slash`, `write /${path}`)
      }
      if (item) checkMembers(item, 'pathItem', reading)
      if (item) warnOfIgnored(item, ignoredMembers.path, reading)
      return item
        ? methods.flatMap((method) => readEndpoint(path, item, method, { unique, nameless, root }, reading))
        : []
    })
  }
  checkPaths(members(child(root, 'paths')), reading)
  const tags = items(child(root, 'tags')).flatMap((at): Tag[] => {
    checkMembers(at, 'tag', reading)
    const { name, description } = Object(at.value)
    return typeof name === 'string' ? [{ name, description: textOf(description) }] : []
  })
  return {
    tags,
    endpoints: endpointsIn('paths', nameFromPath),
    webhooks: endpointsIn('webhooks', (_, name) => name),
    security: readSecurity(root, reading),
    servers: items(child(root, 'servers')).flatMap((server) => serverUrl(server) ?? []),
  }
}

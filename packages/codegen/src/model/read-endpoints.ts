import { child, items, type JsonObject, type Located, members } from '../document/located.ts'
import { readObject } from '../document/fields.ts'
import { isLines } from '../runtime/shared/lines.ts'
import { type Method, methods, openApiObjects } from '../document/openapi-objects.ts'
import type {
  Api,
  Endpoint,
  EndpointAnswer,
  Media,
  Parameter,
  ParameterPlace,
  SecurityScheme,
  Tag,
} from './endpoint.ts'
import { parameterPlaces } from './endpoint.ts'
import type { Place } from '../problem.ts'
import { checkPaths } from './check-paths.ts'
import { held, textOf } from './held.ts'
import { identifierOf, kebabCase, nameKeeper, pascalCase } from './naming.ts'
import { documentationOf, extensionsOf } from './read-documentation.ts'
import { isForm, readForm } from './read-form.ts'
import { readShape } from './read-shape.ts'
import { rememberedRead } from './remembered.ts'
import { namesOf, schemasOfValue, withoutNames, wireOf } from './read-wire.ts'
import type { Reading } from './reading.ts'
import { typesOfSchema } from './types-of-schema.ts'
import type { Shape } from './shape.ts'
import type { Wire } from '../runtime/hono/wire.ts'

/** A parameter is described by a schema, or by its only media type. */
const parameterSchema = (at: Located): { readonly schema: Located; readonly isJson: boolean } => {
  const [[type, media] = []] = members(child(at, 'content'))
  return media === undefined || type === undefined
    ? { schema: child(at, 'schema'), isJson: false }
    : { schema: child(media, 'schema'), isJson: /[/+]json\b/.test(type) }
}

/** With `strict`, reports members that the object does not have in OpenAPI. */
const checkMembers = (at: Located, kind: keyof typeof openApiObjects, { options, report }: Reading): void => {
  if (!options.strict) return
  const { ignoredExtensions = [], extensions = {} } = options
  const allowed = kind === 'operation' ? (extensions.operations ?? []) : []
  readObject(at, openApiObjects[kind], [...ignoredExtensions, ...allowed], report)
}

/** Warns of members that are ignored, including those of OpenAPI 3.2. */
const warnOfIgnored = (at: Located, ignored: Readonly<Record<string, string>>, { warn }: Reading): void => {
  for (const [name, remedy] of Object.entries(ignored)) {
    const member = child(at, name)
    if (member.value !== undefined) warn(member, `${name} is ignored`, remedy)
  }
}

const ignoredServers = { servers: 'give the client another baseUrl for it' }

/** Members that are ignored with a warning, with the remedy. By the object that has them. */
const ignoredMembers = {
  path: {
    ...ignoredServers,
    query: 'describe it as another method',
    additionalOperations: 'describe them as other methods',
  },
  operation: ignoredServers,
  media: {
    itemSchema: 'describe the whole with schema',
    itemEncoding: 'name the parts, and describe them with encoding',
    prefixEncoding: 'name the parts, and describe them with encoding',
  },
} as const

/** True for a parameter that may be sent without a value. */
const allowsEmpty = (parameter: Located<JsonObject>, place: ParameterPlace, { warn }: Reading): boolean => {
  if (parameter.value['allowEmptyValue'] !== true) return false
  if (place === 'query') return true
  warn(child(parameter, 'allowEmptyValue'), 'allowEmptyValue only has a meaning in the query', 'remove it')
  return false
}

const readParameter = (at: Located<JsonObject>, name: string, place: ParameterPlace, reading: Reading): Parameter => {
  const { schema, isJson } = parameterSchema(at)
  const shape: Shape = schema.value === undefined ? { kind: 'unknown' } : readShape(schema, reading)
  const wire: Wire = isJson ? { as: 'json' } : wireOf(schema, at.value, place, reading)
  const mayBeEmpty = allowsEmpty(at, place, reading)
  return {
    name,
    place,
    required: place === 'path' || at.value['required'] === true,
    shape: mayBeEmpty ? { kind: 'union', exclusive: false, options: [{ kind: 'literal', value: '' }, shape] } : shape,
    ...placeOf(schema),
    wire: mayBeEmpty && ['list', 'object', 'json'].includes(wire.as) ? { ...wire, or: { as: 'text' } } : wire,
    allowReserved: at.value['allowReserved'] === true,
    ...(mayBeEmpty ? { mayBeEmpty } : {}),
    documentation: documentationOf(at, reading),
  }
}

const isPlace = (text: unknown): text is ParameterPlace => parameterPlaces.some((place) => place === text)

/** Headers that OpenAPI leaves to other parts of the document. */
const reservedHeaders = new Set(['accept', 'content-type', 'authorization'])

const parametersByPart = rememberedRead<Parameter>()

const readParameters = (lists: readonly Located[], reading: Reading): Parameter[] => {
  const found = new Map<string, Parameter>()
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
    found.set(`${place} ${name}`, parametersByPart(parameter.value, reading, read))
  }
  const inQuery = [...found.values()].filter(({ place }) => place === 'query')
  const others = (own: Parameter): string[] => [
    ...inQuery.filter((other) => other !== own).flatMap(({ name, wire }) => [name, ...namesOf(wire)]),
    ...queryKeys(reading),
  ]
  return [...found.values()].map((parameter) =>
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

/** The schema of one line: `itemSchema` of OpenAPI 3.2, the items of a list, or the schema itself. */
const lineSchema = (media: Located, reading: Reading): Located => {
  const line = child(media, 'itemSchema')
  if (line.value !== undefined) return line
  const schema = child(media, 'schema')
  const list = schemasOfValue(schema, reading).find(({ value }) => value['type'] === 'array')
  return list ? child(list, 'items') : schema
}

/** The examples of a body. */
const examplesOf = (media: Located, reading: Reading): Pick<Media, 'example' | 'examples'> => {
  const { value: example } = child(media, 'example')
  const named = members(child(media, 'examples')).flatMap(([name, at]): [string, unknown][] => {
    const value = held(at, reading)?.value['value']
    return value === undefined ? [] : [[name, value]]
  })
  const [first] = named
  return {
    ...(example === undefined ? first && { example: first[1] } : { example }),
    ...(first && { examples: Object.fromEntries(named) }),
  }
}

/** The place of a schema, if there is one. */
const placeOf = ({ file, pointer, value }: Located): { readonly schema?: Place } =>
  value === undefined ? {} : { schema: { file, pointer } }

/** True for bodies that are texts, or bytes in a form that neither client nor server reads. */
const isUnparsed = (type: string): boolean =>
  /^text\/(?!event-stream|json|\*)|[/+.-](?:xml|ya?ml|csv|protobuf|msgpack|cbor)\b/i.test(type)

/**
 * The shape of a body. XML and similar bodies are not parsed, so an object schema does not apply: they are bytes or
 * strings.
 */
const bodyShape = (type: string, schema: Located, reading: Reading): Shape | undefined => {
  if (schema.value === undefined) return undefined
  const types = isUnparsed(type) ? typesOfSchema(schema, reading) : undefined
  if (types === undefined || types.includes('string')) return readShape(schema, reading)
  reading.warn(
    schema,
    `${type} is not parsed, so its schema is not checked`,
    'use a media type of JSON, or type: string',
  )
  return type.startsWith('text/') ? { kind: 'string' } : undefined
}

const readMedia = (at: Located, reading: Reading): Media[] =>
  members(child(at, 'content')).map(([type, media]) => {
    const schema = child(media, 'schema')
    checkMembers(media, 'mediaType', reading)
    const { itemSchema, ...others } = ignoredMembers.media
    warnOfIgnored(media, isLines(type) ? others : { itemSchema, ...others }, reading)
    const form = isForm(type) ? held(schema, reading) : undefined
    if (form) return { type, ...placeOf(schema), ...readForm(form, type, media, reading) }
    const whole = isLines(type) ? lineSchema(media, reading) : schema
    const shape = bodyShape(type, whole, reading)
    const encoding = child(media, 'encoding')
    if (encoding.value !== undefined) {
      reading.warn(encoding, `encoding has no effect for ${type}`, 'remove it, or describe a form')
    }
    return { type, shape, ...placeOf(whole), fields: undefined, ...examplesOf(media, reading) }
  })

/** A client sends forms of any kind; a server reads those that browsers send. */
const warnOfUnread = (body: Located, { warn }: Reading): void => {
  for (const [type, media] of members(child(body, 'content'))) {
    if (/^multipart\/(?!form-data)/.test(type)) {
      warn(media, `the server cannot parse ${type}`, 'use multipart/form-data, or add the route to the app by hand')
    }
  }
}

const answersByPart = rememberedRead<Omit<EndpointAnswer, 'status'>>()

const readAnswerPart = (answer: Located<JsonObject>, reading: Reading): Omit<EndpointAnswer, 'status'> => {
  checkMembers(answer, 'response', reading)
  return {
    description: textOf(answer.value['description']) ?? '',
    headers: members(child(answer, 'headers')).flatMap(([name, header]) => {
      const found = name.toLowerCase() === 'content-type' ? undefined : held(header, reading)
      return found ? [readParameter(found, name, 'header', reading)] : []
    }),
    media: readMedia(answer, reading),
  }
}

const readAnswer = (status: string, at: Located, reading: Reading): EndpointAnswer[] => {
  const answer = held(at, reading)
  if (!answer) return []
  if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/i.test(status)) {
    reading.report(at, `${status} is not a status`, 'write a status, 4XX or default')
  }
  const part = answersByPart(answer.value, reading, () => readAnswerPart(answer, reading))
  return [{ status: /xx$/i.test(status) ? status.toUpperCase() : status, ...part }]
}

const schemesIn = (at: Located): string[][] => items(at).map((item) => members(item).map(([name]) => name))

/** The name of an operation without an operationId. */
type NameOf = (method: Method, path: string) => string

/** `get /pets/{id}` is `getPetsId`. */
const nameFromPath: NameOf = (method, path) => method + pascalCase(path)

/** Names that every object has, and `then`, with which \`await client\` would call the operation. */
const inherited: ReadonlySet<string> = new Set(['then', ...Object.getOwnPropertyNames(Object.prototype)])

/** The method that an operationId, or what stands for one, asks for. */
const plainName = (id: string): string => {
  const wanted = identifierOf(pascalCase(id))
  return wanted.charAt(0).toLowerCase() + wanted.slice(1)
}

/** The method of an operation. Warns when it differs from the operationId by more than its first letter. */
const methodName = (operation: Located, id: string | undefined, nameless: string, reading: Reading): string => {
  const plain = plainName(id ?? nameless)
  const name = reading.options.naming?.operation?.(id, plain) ?? plain
  const isInherited = inherited.has(name)
  const method = isInherited ? `${name}Operation` : name
  if (isInherited || (id !== undefined && name === plain && name.startsWith('_') && !id.startsWith('_'))) {
    const remedy = 'choose another operationId, or a name with naming.operation in the configuration'
    reading.warn(child(operation, 'operationId'), `${id} cannot be the name of a method; it is ${method}`, remedy)
  }
  return method
}

/** How operations get their names. */
interface Naming {
  /** A name that no other operation has; without an operationId, none that another asks for by its own. */
  readonly unique: (name: string, operation: Located, id: string | undefined) => string
  readonly nameless: NameOf
  readonly root: Located
}

/** Gives operations their names, with a warning where one gets another than it asks for by its operationId. */
const uniqueNames = (paths: readonly (readonly [string, Located])[], reading: Reading): Naming['unique'] => {
  const quiet: Reading = { ...reading, report: () => undefined }
  const ids = paths.flatMap(([, at]) => {
    const item = held(at, quiet)
    return item ? methods.map((method) => textOf(Object(item.value[method])['operationId'])) : []
  })
  const free = nameKeeper(new Set(ids.flatMap((id) => (id === undefined ? [] : [plainName(id)]))))
  const unique = nameKeeper()
  return (wanted, operation, id) => {
    const name = unique(id === undefined ? free(wanted) : wanted)
    if (id !== undefined && name !== wanted) {
      const message = `another operation already has the method ${wanted}; that of ${id} is ${name}`
      reading.warn(
        child(operation, 'operationId'),
        message,
        'choose operationIds that differ by more than signs and case',
      )
    }
    return name
  }
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
  const { operationId, tags, summary, requestBody, security } = operation.value
  const name = methodName(operation, textOf(operationId), nameless(method, path), reading)
  const body = requestBody === undefined ? undefined : held(child(operation, 'requestBody'), reading)
  if (body) {
    checkMembers(body, 'requestBody', reading)
    warnOfUnread(body, reading)
    if (method === 'get' || method === 'head') {
      reading.warn(
        child(operation, 'requestBody'),
        `a ${method.toUpperCase()} has no body: clients do not send one, and calls with one throw`,
        'describe parameters of the query, or use another method',
      )
    }
  }
  const [tag] = Array.isArray(tags) ? tags : []
  const parameters = readParameters([child(item, 'parameters'), child(operation, 'parameters')], reading)
  for (const [, inPath = ''] of path.matchAll(/\{([^}]+)\}/g)) {
    if (parameters.some((parameter) => parameter.place === 'path' && parameter.name === inPath)) continue
    reading.report(operation, `path parameter ${inPath} is not described`, 'add it to parameters with in: path')
  }
  return [
    {
      name: unique(name, operation, textOf(operationId)),
      operationId: textOf(operationId),
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
      answers: members(child(operation, 'responses')).flatMap(([status, at]) =>
        status.startsWith('x-') ? [] : readAnswer(status, at, reading),
      ),
      security: schemesIn(security === undefined ? child(root, 'security') : child(operation, 'security')),
    },
  ]
}

const readSecurity = (root: Located, reading: Reading): SecurityScheme[] =>
  members(child(child(root, 'components'), 'securitySchemes')).flatMap(([name, at]) => {
    const scheme = held(at, reading)
    if (!scheme) return []
    const { type, scheme: kind, in: place, name: parameter } = scheme.value
    const isHttp = type !== 'http' || /^(?:basic|bearer)$/i.test(String(kind))
    if (type === 'mutualTLS' || !isHttp) {
      const message = `the security scheme ${name} is ignored: ${type === 'http' ? String(kind) : 'mutualTLS'}`
      reading.warn(scheme, message, 'give the client a custom fetch for it')
      return []
    }
    const isPlaced = ['query', 'header', 'cookie'].includes(String(place)) && typeof parameter === 'string'
    if (type === 'apiKey' && !isPlaced) {
      const remedy = 'write in: header, query or cookie, and the name of the parameter'
      reading.report(scheme, `the security scheme ${name} does not define where its key is sent`, remedy)
      return []
    }
    return [
      {
        name,
        type: String(type),
        scheme: textOf(kind)?.toLowerCase(),
        place: textOf(place),
        parameter: textOf(parameter),
      },
    ]
  })

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

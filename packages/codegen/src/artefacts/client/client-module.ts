import { type Endpoint, type Media, parameterPlaces, type SecurityScheme } from '../../model/endpoint.ts'
import { sentPath } from '../../model/sent-path.ts'
import { folderOf, selectedParts } from '../../options.ts'
import { splitPath } from '../../runtime/shared/path-pattern.ts'
import { block, braces, type Code, type Item } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal, memberName, quoted } from '../../source/literal.ts'
import { type Declaration, moduleText } from '../../source/module.ts'
import { methodInType } from '../../source/names.ts'
import type { PartArtefact, PartInput } from '../artefact.ts'
import { importsBetween } from '../part-imports.ts'
import { runtimeFolder, runtimeText } from '../runtime-folder.ts'
import { fieldsOf, ifAny, stylesOf } from '../styles.ts'
import { extrasImports, extrasOf, formsTable, sharedFiles } from './extras.ts'
import { responsesModule } from './responses-module.ts'
import { type GroupedMethod, type Groups, groupsOf } from './groups.ts'
import { hasForms, isBytes, isJson } from './media.ts'
import { pagingOf } from './paging.ts'
import { queriesModule } from './queries-module.ts'

/** Operations that a client calls, or webhooks and callbacks that it sends. */
type Kind = 'paths' | 'webhooks'

const operationType = (kind: Kind, { path, method }: Endpoint): string => `${kind}[${quoted(path)}][${quoted(method)}]`

const errorsOf = ({ responses }: Endpoint): string[] =>
  responses
    .filter(({ status }) => !/^[123]/.test(status))
    .map(({ status, description }) => `\`${status}\`: ${description.split('\n', 1)[0] ?? ''}`.trim())

/** True for an operation whose success response is bytes. */
const respondsWithBytes = ({ responses }: Endpoint): boolean =>
  responses.some(({ status, media }) => /^2|^default$/.test(status) && media.some(isBytes))

const signature = (kind: Kind, endpoint: Endpoint): string => {
  const type = operationType(kind, endpoint)
  return respondsWithBytes(endpoint)
    ? `<As extends BytesAs = 'blob'>(\n    ...input: Parameters<${type}, Receiving<As>>\n  ): Promise<Result<${type}, As>>`
    : `(...input: Parameters<${type}>): Promise<Result<${type}>>`
}

/** The types that signatures use. */
const callTypes = (endpoints: readonly Endpoint[]): string => {
  const names = ['Result', 'Parameters', ...(endpoints.some(respondsWithBytes) ? ['BytesAs', 'Receiving'] : [])]
  return `import type { ${names.sort().join(', ')} } from './runtime/call.ts'`
}

const method = (kind: Kind, endpoint: Endpoint): Item => {
  const { name, documentation, responses } = endpoint
  const errors = errorsOf(endpoint)
  const text = [
    documentation.summary,
    documentation.description,
    ...(errors.length === 0 || responses.length === 0
      ? []
      : [`Responses other than success:\n${errors.map((line) => `- ${line}`).join('\n')}`]),
  ]
  return {
    comment: jsdoc(
      text.filter((part) => part !== undefined).join('\n\n'),
      documentation.deprecated ? ['@deprecated'] : [],
      2,
    ),
    code: methodInType(name) + signature(kind, endpoint),
  }
}

/** The method of an operation, and that of its pages if it is a list. */
const clientMethods = (endpoint: Endpoint, name = endpoint.name): Item[] => {
  const own = method('paths', { ...endpoint, name })
  if (pagingOf(endpoint) === undefined) return [own]
  const type = operationType('paths', endpoint)
  const text = `The pages of \`${name}\`, each requested when the loop reaches it. Ends after the last page or a response with an error.`
  return [
    own,
    {
      comment: jsdoc(text, [], 2),
      code: `${name}Pages(...input: Parameters<${type}>): AsyncIterable<Result<${type}>>`,
    },
  ]
}

/** The media types of a body, JSON first; empty if JSON is the only one. */
const mediaOf = (media: readonly Media[]): object => {
  const [only, second] = media
  if (!only || (!second && only.type === 'application/json')) return {}
  const sorted = [...media.filter(isJson), ...media.filter((form) => !isJson(form))]
  return { media: Object.fromEntries(sorted.map((form) => [form.type, fieldsOf(form)])) }
}

/** Groups as members of the client. */
const groupMembers = (groups: Groups): Item[] =>
  [...groups].map(([group, methods]) => ({
    code: [
      `readonly ${memberName(group)}: `,
      block(methods.flatMap(({ name, endpoint }) => clientMethods(endpoint, name))),
    ],
  }))

/** The table of groups, for the runtime. */
const groupsTable = (groups: Groups): Declaration => {
  const names = (methods: readonly GroupedMethod[]): Record<string, string> =>
    Object.fromEntries(
      methods.flatMap(({ name, endpoint }) => [
        [name, endpoint.name],
        ...(pagingOf(endpoint) === undefined ? [] : [[`${name}Pages`, `${endpoint.name}Pages`]]),
      ]),
    )
  const table = Object.fromEntries([...groups].map(([group, methods]) => [group, names(methods)]))
  return { code: ['const groups = ', literal(table, 'break')] }
}

const row = (endpoint: Endpoint): Code => {
  const { name, method: verb, path, body, security, parameters } = endpoint
  const pages = pagingOf(endpoint)
  const [pathname, query] = splitPath(sentPath(path))
  const styles = Object.assign({}, ...parameterPlaces.map((place) => ifAny(place, stylesOf(parameters, place))))
  const auth = security.filter((way) => way.length > 0)
  const entry = {
    method: verb,
    path: pathname,
    ...ifAny(
      'query',
      Object.fromEntries(
        [...query].map(([key, [value, ...more]]) => [key, more.length === 0 ? value : [value, ...more]]),
      ),
    ),
    ...mediaOf(body?.media ?? []),
    ...(auth.length === 0 ? {} : { auth }),
    ...ifAny('styles', styles),
    ...(pages ? { pages } : {}),
  }
  return [`${memberName(name)}: `, literal(entry, 'fit')]
}

const schemeEntry = ({ type, scheme, place, parameter }: SecurityScheme): object => {
  if (type === 'apiKey') return { in: place, name: parameter }
  return { in: type === 'http' && scheme === 'basic' ? 'basic' : 'bearer' }
}

const schemesTable = (security: readonly SecurityScheme[]): Declaration => ({
  code: [
    'const schemes: Readonly<Record<string, Scheme>> = ',
    literal(Object.fromEntries(security.map((scheme) => [scheme.name, schemeEntry(scheme)])), 'break'),
  ],
})

/** Default options of a client. */
const defaultsOf = ({ model, options }: PartInput): readonly string[] => {
  const [server] = model.api.servers
  return [
    ...(server === undefined ? [] : [`baseUrl: ${quoted(server)}`]),
    // Times are strings in JSON; only the schemas identify them.
    ...(options.outputs.dates === 'date' ? ['check: responseSchemas'] : []),
  ]
}

const clientModule = (input: PartInput): string => {
  const { model, banner, options } = input
  const { endpoints, security, servers } = model.api
  const defaults = defaultsOf(input)
  const hasPages = endpoints.some((endpoint) => pagingOf(endpoint) !== undefined)
  const groups = options.outputs.parts?.client?.groupBy === 'tag' ? groupsOf(input) : undefined
  const clientOptions = defaults.length === 0 ? 'options' : `{ ${defaults.join(', ')}, ...options }`
  const extras = extrasOf(endpoints, hasPages)
  const created = `clientOf(operations, schemes, ${clientOptions}${extras})`
  return moduleText(
    banner,
    [
      `import type { paths } from '${importsBetween('client', 'types', options.outputs)('index')}'`,
      ...(defaults.some((text) => text.includes('responseSchemas'))
        ? ["import { responseSchemas } from './responses.ts'"]
        : []),
      callTypes(endpoints),
      "import { clientOf, type Operation, type Options, type Scheme } from './runtime/client.ts'",
      ...(groups ? ["import { grouped } from './runtime/groups.ts'"] : []),
      ...(hasPages ? ["import { pagesOf } from './runtime/pages.ts'"] : []),
      ...extrasImports(endpoints),
    ],
    [
      {
        code: [
          "export type { Result, BytesAs } from './runtime/call.ts'\n",
          "export { type Options, type Proof, UnexpectedResponse } from './runtime/client.ts'\n",
          "export type { ServerSentEvent } from './runtime/events.ts'\n",
          "export type { RetryOptions } from './runtime/retry.ts'",
        ],
      },
      {
        comment: jsdoc(
          'One method per operation. Every response that the document describes is a value, distinguished by `status`.',
        ),
        code: [
          'export interface Client ',
          block(groups ? groupMembers(groups) : endpoints.flatMap((endpoint) => clientMethods(endpoint))),
        ],
      },
      {
        code: ['const operations: Readonly<Record<string, Operation>> = ', braces(endpoints.map(row))],
      },
      schemesTable(security),
      ...formsTable(endpoints),
      ...(groups ? [groupsTable(groups)] : []),
      {
        comment: jsdoc(
          `A client of the API.${servers[0] === undefined ? '' : ` Without \`baseUrl\` it calls \`${servers[0]}\`.`}`,
        ),
        code: [
          'export const createClient = (options: Options = {}): Client =>\n  ',
          groups ? `grouped(${created}, groups) as unknown as Client` : `${created} as Client`,
        ],
      },
    ],
  )
}

/** The module that sends webhooks and callbacks. The caller passes the address. */
const webhooksModule = ({ model, options, banner }: PartInput): string => {
  const { webhooks, security } = model.api
  const dated = options.outputs.dates === 'date'
  return moduleText(
    banner,
    [
      `import type { webhooks } from '${importsBetween('client', 'types', options.outputs)('index')}'`,
      ...(dated ? ["import { webhookResponseSchemas } from './responses.ts'"] : []),
      callTypes(webhooks),
      "import type { Operation, Options, Scheme } from './runtime/client.ts'",
      "import { senderOf } from './runtime/sender.ts'",
      ...extrasImports(webhooks),
    ],
    [
      {
        comment: jsdoc(
          'One method per webhook, and per callback. Every response that the document describes is a value.',
        ),
        code: ['export interface Sender ', block(webhooks.map((endpoint) => method('webhooks', endpoint)))],
      },
      {
        code: ['const operations: Readonly<Record<string, Operation>> = ', braces(webhooks.map(row))],
      },
      schemesTable(security),
      ...formsTable(webhooks),
      {
        comment: jsdoc('Sends webhooks and callbacks to the address of their receiver.'),
        code: [
          "export const createSender = (url: string, options: Omit<Options, 'baseUrl'> = {}): Sender =>\n  ",
          `senderOf(operations, schemes, url, ${dated ? '{ check: webhookResponseSchemas, ...options }' : 'options'}${extrasOf(webhooks, false)}) as Sender`,
        ],
      },
    ],
  )
}

/** The client: a documented method per operation, and a table for its runtime. */
export const client: PartArtefact = (input) => {
  const { model, options, banner } = input
  const { endpoints, webhooks } = model.api
  if (endpoints.length + webhooks.length === 0) return new Map()
  const folder = folderOf('client', options.outputs)
  const hasQueries = endpoints.length > 0 && options.outputs.parts?.client?.queries === true
  const isGrouped = options.outputs.parts?.client?.groupBy === 'tag'
  const parsesForms = [...endpoints, ...webhooks].some(hasForms)
  const unused = [
    ...(webhooks.length === 0 ? ['sender.ts'] : []),
    ...(hasQueries ? [] : ['query.ts']),
    ...(isGrouped ? [] : ['groups.ts']),
    ...(parsesForms ? [] : ['received-form.ts']),
  ]
  const hasSchemas = selectedParts(options.outputs).includes('schemas')
  return new Map([
    ...(endpoints.length === 0 ? [] : [[`${folder}/index.ts`, clientModule(input)] as const]),
    ...(webhooks.length === 0 ? [] : [[`${folder}/webhooks.ts`, webhooksModule(input)] as const]),
    // Schemas, if generated, parse the responses.
    ...(hasSchemas ? [[`${folder}/responses.ts`, responsesModule(input)] as const] : []),
    ...(hasQueries ? [[`${folder}/queries.ts`, queriesModule(input)] as const] : []),
    ...runtimeFolder('client', `${folder}/runtime`, banner, unused),
    ...sharedFiles(parsesForms).map(
      (file) => [`${folder}/shared/${file}.ts`, runtimeText(`shared/${file}.ts`, banner)] as const,
    ),
  ])
}

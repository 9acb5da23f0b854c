import { relative } from 'node:path/posix'
import {
  type EndpointAnswer,
  type Endpoint,
  type Media,
  type Parameter,
  type ParameterPlace,
  parameterPlaces,
} from '../model/endpoint.ts'
import type { Model } from '../model/model.ts'
import { pascalCase, sourceName } from '../model/naming.ts'
import type { Wire } from '../runtime/hono/wire.ts'
import type { Emitting } from '../shapes/shape-kind.ts'
import { array, block, braces, call, type Code, type Item } from '../source/code.ts'
import { documentationComment } from '../source/documentation.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName, quoted } from '../source/literal.ts'
import { type Declaration, ImportList, laidOut, moduleText } from '../source/module.ts'
import { isReservedInApi, methodInType } from '../source/names.ts'
import type { Artefact, ArtefactInput, GeneratedFiles } from './artefact.ts'
import { emittingInto } from './emitting.ts'
import { runtimeFolder } from './runtime-folder.ts'

const field = (name: string, value: Code): Code => [`${memberName(name)}: `, value]

/** A member that is made when somebody asks for it. */
const getter = (name: string, value: Code): Code => [`get ${name}() `, block([{ code: ['return ', value] }])]

/** What a route calls the places of parameters. */
const groups: Readonly<Record<ParameterPlace, 'params' | 'query' | 'headers' | 'cookies'>> = {
  path: 'params',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
}

const inPlace = ({ parameters }: Endpoint, place: ParameterPlace): readonly Parameter[] =>
  parameters.filter((parameter) => parameter.place === place)

const zodObject = (parameters: readonly Parameter[], { zod }: Emitting): Code =>
  call(
    'z.object',
    braces(
      parameters.map(({ name, required, shape, documentation }) => ({
        comment: documentationComment(documentation, 2),
        code: field(name, [zod(shape), required ? '' : '.optional()']),
      })),
    ),
  )

const isBinary = ({ type, shape }: Media): boolean =>
  !/[/+]json\b|^text\/|^application\/x-www-form-urlencoded|^multipart\//.test(type) &&
  (shape === undefined || shape.kind === 'string' || shape.kind === 'unknown')

const zodMedia = (media: readonly Media[], emitting: Emitting): Code =>
  braces(
    media.map((form) =>
      field(
        form.type,
        braces([field('schema', isBinary(form) || !form.shape ? 'z.any()' : emitting.zod(form.shape))], 'fit'),
      ),
    ),
    'fit',
  )

const statusKey = (status: string): string => (/^\d+$/.test(status) ? status : memberName(status))

const answerRow = ({ status, description, headers, media }: EndpointAnswer, emitting: Emitting): Code => [
  `${statusKey(status)}: `,
  braces([
    field('description', quoted(description)),
    ...(headers.length === 0 ? [] : [field('headers', zodObject(headers, emitting))]),
    ...(media.length === 0 ? [] : [field('content', zodMedia(media, emitting))]),
  ]),
]

const routeRow = (endpoint: Endpoint, emitting: Emitting): Code => {
  const { operationId, method, path, tag, documentation, body, answers } = endpoint
  const request = [
    ...parameterPlaces.flatMap((place) => {
      const own = inPlace(endpoint, place)
      return own.length === 0 ? [] : [field(groups[place], zodObject(own, emitting))]
    }),
    ...(body
      ? [
          field(
            'body',
            braces([field('required', String(body.required)), field('content', zodMedia(body.media, emitting))]),
          ),
        ]
      : []),
  ]
  return call(
    'createRoute',
    braces([
      ...(operationId === undefined ? [] : [field('operationId', quoted(operationId))]),
      field('method', quoted(method)),
      field('path', quoted(path)),
      field('tags', array([quoted(tag)])),
      ...(documentation.summary === undefined ? [] : [field('summary', quoted(documentation.summary))]),
      ...(documentation.deprecated ? ['deprecated: true'] : []),
      ...(request.length === 0 ? [] : [getter('request', braces(request))]),
      getter('responses', braces(answers.map((answer) => answerRow(answer, emitting)))),
    ]),
  )
}

/** The type of a body. Bytes come in as a stream, so that nobody need hold them all. */
const bodyType = (media: readonly Media[], emitting: Emitting, bytes: 'ReadableStream<Uint8Array>' | 'Blob'): Code =>
  media.flatMap((form, index) => [
    ...(index === 0 ? [] : [' | ']),
    isBinary(form) ? bytes : form.shape ? emitting.type(form.shape) : 'unknown',
  ])

const parametersType = (parameters: readonly Parameter[], { type }: Emitting): Code =>
  block(
    parameters.map(({ name, required, shape, documentation }) => ({
      comment: documentationComment(documentation, 2),
      code: [
        `readonly ${memberName(name)}${required ? '' : '?'}: `,
        type(shape),
        required || shape.kind === 'unknown' ? '' : ' | undefined',
      ],
    })),
  )

const requestType = (endpoint: Endpoint, emitting: Emitting): Code => {
  const { body } = endpoint
  const several = body !== undefined && body.media.length > 1
  return block([
    ...parameterPlaces.flatMap((place): Item[] => {
      const own = inPlace(endpoint, place)
      return own.length === 0 ? [] : [{ code: [`readonly ${groups[place]}: `, parametersType(own, emitting)] }]
    }),
    ...(body
      ? [
          {
            code: [
              `readonly body${body.required ? '' : '?'}: `,
              bodyType(body.media, emitting, 'ReadableStream<Uint8Array>'),
              body.required ? '' : ' | undefined',
            ],
          },
        ]
      : []),
    ...(several ? [{ code: ['readonly contentType: ', body.media.map(({ type }) => quoted(type)).join(' | ')] }] : []),
  ])
}

const statusType = (status: string): string => {
  if (/^\d+$/.test(status)) return status
  return 'number'
}

const answerType = ({ status, headers, media }: EndpointAnswer, emitting: Emitting): Code => {
  const optional = headers.every(({ required }) => !required)
  const isEvents = media.some(({ type }) => type.startsWith('text/event-stream'))
  const bodies = [
    ...(media.some(isBinary) ? [' | ReadableStream | Uint8Array<ArrayBuffer> | ArrayBuffer'] : []),
    ...(isEvents ? [' | ReadableStream | AsyncIterable<ServerSentEvent>'] : []),
  ]
  return block([
    { code: `readonly status: ${statusType(status)}` },
    ...(media.length === 0 ? [] : [{ code: ['readonly body: ', bodyType(media, emitting, 'Blob'), ...bodies] }]),
    ...(media.length > 1
      ? [{ code: ['readonly contentType?: ', media.map(({ type }) => quoted(type)).join(' | ')] }]
      : []),
    headers.length === 0
      ? { code: 'readonly headers?: Readonly<Record<string, string>>' }
      : {
          code: [
            `readonly headers${optional ? '?' : ''}: `,
            parametersType(headers, emitting),
            ' & Readonly<Record<string, unknown>>',
          ],
        },
  ])
}

/** Names that a module of routes declares, apart from those of components it may import, and of what it always does. */
type Naming = (name: string) => string

const namingFor = ({ components }: Model): Naming => {
  const naming: Naming = (name) => (components.has(name) || isReservedInApi(name) ? naming(`${name}_`) : name)
  return naming
}

const typeName = (endpoint: Endpoint): string => endpoint.name.charAt(0).toUpperCase() + endpoint.name.slice(1)

const typesOf = (endpoint: Endpoint, emitting: Emitting, naming: Naming): Declaration[] => {
  const name = typeName(endpoint)
  const answers = endpoint.answers.map((answer) => answerType(answer, emitting))
  return [
    {
      comment: jsdoc(`What \`${endpoint.name}\` is asked.`),
      code: [`export interface ${naming(`${name}Request`)} `, requestType(endpoint, emitting)],
    },
    {
      comment: jsdoc(`What \`${endpoint.name}\` answers.`),
      code: [
        `export type ${naming(`${name}Answer`)} = `,
        answers.length === 0 ? 'AnyAnswer' : answers.flatMap((answer, index) => [index === 0 ? '' : ' | ', answer]),
      ],
    },
  ]
}

const interfaceName = (tag: string, naming: Naming): string => naming(sourceName(`${pascalCase(tag)}Handlers`))

const routeName = ({ name }: Endpoint, naming: Naming): string => naming(`${name}Route`)

const handlersType = (tag: string, endpoints: readonly Endpoint[], naming: Naming): Declaration => ({
  comment: jsdoc(`What answers the requests of ${tag}.`),
  code: [
    `export interface ${interfaceName(tag, naming)}<E extends Env = Env> `,
    block(
      endpoints.map((endpoint) => ({
        comment: jsdoc(
          [endpoint.documentation.summary, endpoint.documentation.description]
            .filter((text) => text !== undefined)
            .join('\n\n'),
          endpoint.documentation.deprecated ? ['@deprecated'] : [],
          2,
        ),
        code: `${methodInType(endpoint.name)}(request: ${naming(`${typeName(endpoint)}Request`)}, context: Context<E>): Answering<${naming(`${typeName(endpoint)}Answer`)}>`,
      })),
    ),
  ],
})

const wireCode = (wires: readonly (readonly [string, Wire])[]): Code => literal(Object.fromEntries(wires))

const tableRow = (endpoint: Endpoint, naming: Naming): Code => {
  const byPlace = parameterPlaces.flatMap((place) => {
    const own = inPlace(endpoint, place)
    return own.length === 0 ? [] : [field(groups[place], wireCode(own.map(({ name, wire }) => [name, wire] as const)))]
  })
  const forms = (endpoint.body?.media ?? []).flatMap(({ type, fields = {} }) => {
    const own = Object.entries(fields).map(([name, { wire }]) => [name, wire] as const)
    return own.length === 0 ? [] : [field(type, wireCode(own))]
  })
  const wires = [...byPlace, ...(forms.length === 0 ? [] : [field('body', braces(forms, 'fit'))])]
  return field(
    endpoint.name,
    braces(
      [
        field('route', routeName(endpoint, naming)),
        ...(wires.length === 0 ? [] : [field('wires', braces(wires, 'fit'))]),
      ],
      'fit',
    ),
  )
}

const tagModule = (tag: string, endpoints: readonly Endpoint[], { model, banner, called }: ArtefactInput): string => {
  const imports = new ImportList()
  imports.take('./runtime/route.ts', 'createRoute')
  const emitting = emittingInto({ model, imports, folder: '../schemas' })
  const naming = namingFor(model)
  const types = new ImportList()
  types.take('hono', 'Context')
  types.take('hono', 'Env')
  types.take('./runtime/answer.ts', 'Answering')
  types.take('./runtime/route.ts', 'Row')
  const media = endpoints.flatMap(({ answers }) => answers.flatMap((answer) => answer.media))
  if (media.some(({ type }) => type.startsWith('text/event-stream')))
    types.take('./runtime/events.ts', 'ServerSentEvent')
  if (endpoints.some(({ answers }) => answers.length === 0)) types.take('./runtime/answer.ts', 'AnyAnswer')
  const declarations = laidOut([
    ...endpoints.flatMap((endpoint) => typesOf(endpoint, emitting, naming)),
    handlersType(tag, endpoints, naming),
    ...endpoints.map((endpoint) => ({
      comment: jsdoc(endpoint.documentation.summary),
      code: [`export const ${routeName(endpoint, naming)} = `, routeRow(endpoint, emitting)],
    })),
    {
      comment: jsdoc('The routes, and how the texts of their parameters become values.'),
      code: [
        'export const rows = ',
        braces(endpoints.map((endpoint) => tableRow(endpoint, naming))),
        ' satisfies Readonly<Record<string, Row>>',
      ],
    },
  ])
  for (const name of imports.namesFrom('../schemas/support.ts')) called.add(name)
  if (declarations.some(({ code }) => /\bz\./.test(code))) imports.take('zod', 'z')
  return moduleText(banner, [...types.lines('import type'), ...imports.lines()], declarations)
}

/** What a module of handlers comes to: the interface of all of them, and what answers with them. */
interface Whole {
  readonly handlers: string
  readonly about: string
  /** The function of the runtime that answers, and its options. */
  readonly imported: readonly [serve: string, options: string]
  readonly create: (tables: Code) => Declaration
}

const server: Whole = {
  handlers: 'Handlers',
  about: 'A handler for every operation. One that is missing does not compile.',
  imported: ['serve', 'ServerOptions'],
  create: (tables) => ({
    comment: jsdoc(
      'The server: every route of the document, answered by the handlers. Requests that the document does not allow are refused before a handler sees them; an answer it does not allow becomes a 500.',
    ),
    code: [
      'export const createApp = <E extends Env = Env>(\n  handlers: Handlers<E>,\n  options: ServerOptions<E, keyof Handlers> = {},\n): Hono<E> =>\n  ',
      call('serve', tables, '{ ...handlers }', 'options'),
    ],
  }),
}

const receiver: Whole = {
  handlers: 'Webhooks',
  about: 'Handlers of webhooks, and of callbacks.',
  imported: ['receiveWebhooks', 'ReceiverOptions'],
  create: (tables) => ({
    comment: jsdoc(
      'Receives webhooks, and callbacks: each that has a handler, at `/` and its name in the document unless `paths` says where. What the document does not allow is refused before a handler sees it.',
    ),
    code: [
      'export const createWebhooks = <E extends Env = Env>(\n  handlers: Partial<Webhooks<E>>,\n  options: ReceiverOptions<E, keyof Webhooks> = {},\n): Hono<E> =>\n  ',
      call('receiveWebhooks', tables, '{ ...handlers }', 'options'),
    ],
  }),
}

const wholeModule = (
  tags: readonly string[],
  { handlers, about, imported: [serve, options], create }: Whole,
  naming: Naming,
  banner: string,
): string =>
  moduleText(
    banner,
    [
      "import type { Env, Hono } from 'hono'",
      ...tags.map(
        (tag) => `import { type ${interfaceName(tag, naming)}, rows as ${variable(tag, 'Rows')} } from './${tag}.ts'`,
      ),
      `import type { ${options} } from './runtime/options.ts'`,
      `import { ${serve} } from './runtime/server.ts'`,
    ],
    [
      {
        code: `export type { Fault } from './runtime/fault.ts'\nexport type { ${options} } from './runtime/options.ts'`,
      },
      {
        comment: jsdoc(about),
        code: `export interface ${handlers}<E extends Env = Env> extends ${tags.map((tag) => `${interfaceName(tag, naming)}<E>`).join(', ')} {}`,
      },
      create(['{ ', tags.map((tag) => `...${variable(tag, 'Rows')}`).join(', '), ' }']),
    ],
  )

/** What goes by a tag. A tag that begins with no letter, or with one that has no capital, is told from its interface. */
const variable = (tag: string, what: 'Rows' | 'Handlers'): string => {
  const name = pascalCase(tag)
  const start = name.charAt(0).toLowerCase()
  return name.startsWith(start) ? `tag${name}${what}` : `${start}${name.slice(1)}${what}`
}

/** What a person writes: a file for each tag, with a handler for each operation. */
const scaffolds = (
  tags: ReadonlyMap<string, readonly Endpoint[]>,
  folder: string,
  own: string,
  naming: Naming,
): [string, string][] => {
  const stub = relative(own, `${folder}/hono`)
  const files = [...tags].map(([tag, endpoints]): [string, string] => {
    const handlers = endpoints.map((endpoint) => ({
      code: [`async ${endpoint.name}() `, block([{ code: `throw new Error('${endpoint.name} is not written yet')` }])],
    }))
    const code = [`export const ${variable(tag, 'Handlers')}: ${interfaceName(tag, naming)} = `, braces(handlers)]
    return [
      `${own}/${tag}.ts`,
      moduleText(
        '',
        [`import type { ${interfaceName(tag, naming)} } from '${stub}/${tag}.ts'`],
        [{ code }],
      ).trimStart(),
    ]
  })
  const index = moduleText(
    '',
    [
      `import type { Handlers } from '${stub}/app.ts'`,
      ...[...tags.keys()].map((tag) => `import { ${variable(tag, 'Handlers')} } from './${tag}.ts'`),
    ],
    [
      {
        code: [
          'export const handlers: Handlers = { ',
          [...tags.keys()].map((tag) => `...${variable(tag, 'Handlers')}`).join(', '),
          ' }',
        ],
      },
    ],
  ).trimStart()
  return [...files, [`${own}/index.ts`, index]]
}

/** Files of the stub that no tag may be named after. */
const ownFiles = new Set(['app', 'receiver', 'index'])

/** Operations by file. Tags that come to one name in source, as `v1` and `v-1` do, share the file of the first. */
const byTag = (endpoints: readonly Endpoint[], fileOf: (tag: string) => string): Map<string, Endpoint[]> => {
  const found = new Map<string, Endpoint[]>()
  const files = new Map<string, string>()
  for (const endpoint of endpoints) {
    const wanted = fileOf(endpoint.tag)
    const file = files.get(pascalCase(wanted)) ?? wanted
    files.set(pascalCase(wanted), file)
    found.set(file, [...(found.get(file) ?? []), endpoint])
  }
  return found
}

/** The server's stub on Hono: rows of routes, the interface its handlers keep, and what answers requests with them. */
export const hono: Artefact = (input): GeneratedFiles => {
  const { model, options, banner } = input
  const root = options.outputs.api?.folder ?? ''
  const folder = `${root}/hono`
  const { endpoints, webhooks } = model.api
  const naming = namingFor(model)
  const isTaken = (tag: string): boolean => ownFiles.has(tag) || (webhooks.length > 0 && /^webhooks(?:-|$)/.test(tag))
  const operations = byTag(endpoints, (tag) => (isTaken(tag) ? `${tag}-operations` : tag))
  const received = byTag(webhooks, (tag) => (tag === 'default' ? 'webhooks' : `webhooks-${tag}`))
  if (operations.size + received.size === 0) return new Map()
  const tagModules = [...operations, ...received].map(
    ([tag, own]) => [`${folder}/${tag}.ts`, tagModule(tag, own, input)] as const,
  )
  const whole = (name: string, tags: ReadonlyMap<string, unknown>, what: Whole) =>
    tags.size === 0
      ? []
      : [[`${folder}/${name}.ts`, wholeModule([...tags.keys()].sort(), what, naming, banner)] as const]
  return new Map([
    ...tagModules,
    ...whole('app', operations, server),
    ...whole('receiver', received, receiver),
    ...runtimeFolder('hono', `${folder}/runtime`, banner),
    ...(operations.size === 0
      ? []
      : scaffolds(operations, root, options.outputs.api?.handlers ?? `${root}/handlers`, naming)),
  ])
}

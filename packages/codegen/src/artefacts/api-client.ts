import type { Endpoint, Media, SecurityScheme } from '../model/endpoint.ts'
import { block, braces, type Code, type Item } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName, quoted } from '../source/literal.ts'
import { ImportList, moduleText } from '../source/module.ts'
import type { Artefact, ArtefactInput } from './artefact.ts'
import { emittingInto } from './emitting.ts'
import { runtimeText } from './runtime-text.ts'

const operationType = ({ path, method }: Endpoint): string => `paths[${quoted(path)}][${quoted(method)}]`

const errorsOf = ({ answers }: Endpoint): string[] =>
  answers
    .filter(({ status }) => !/^[123]/.test(status))
    .map(({ status, description }) => `\`${status}\`: ${description.split('\n', 1)[0] ?? ''}`.trim())

const method = (endpoint: Endpoint): Item => {
  const { name, documentation, answers } = endpoint
  const errors = errorsOf(endpoint)
  const text = [
    documentation.summary,
    documentation.description,
    ...(errors.length === 0 || answers.length === 0
      ? []
      : [`Answers besides success:\n${errors.map((line) => `- ${line}`).join('\n')}`]),
  ]
  return {
    comment: jsdoc(
      text.filter((part) => part !== undefined).join('\n\n'),
      documentation.deprecated ? ['@deprecated'] : [],
      2,
    ),
    code: `${name}(...input: Parameters<${operationType(endpoint)}>): Promise<Answer<${operationType(endpoint)}>>`,
  }
}

const mediaOf = (media: readonly Media[]): string | undefined => {
  const [first] = media
  return first === undefined || media.some(({ type }) => /[/+]json\b/.test(type)) ? undefined : first.type
}

const row = ({ name, method: verb, path, body, security, parameters }: Endpoint): Code => {
  const media = mediaOf(body?.media ?? [])
  const styles = parameters.flatMap(({ place, name: parameter, wire }) => {
    if (place !== 'query') return []
    if (wire.as === 'json') return [[parameter, ['json', false]] as const]
    const { style = 'form', explode = true } = wire
    return style === 'form' && explode ? [] : [[parameter, [style, explode]] as const]
  })
  const auth = security.filter((way) => way.length > 0)
  const entry = {
    method: verb,
    path,
    ...(media === undefined ? {} : { media }),
    ...(auth.length === 0 ? {} : { auth }),
    ...(styles.length === 0 ? {} : { query: Object.fromEntries(styles) }),
  }
  return [`${memberName(name)}: `, literal(entry, 'fit')]
}

const schemeEntry = ({ type, scheme, place, parameter }: SecurityScheme): object => {
  if (type === 'apiKey') return { in: place, name: parameter }
  return { in: type === 'http' && scheme === 'basic' ? 'basic' : 'bearer' }
}

const clientModule = ({ model, banner }: ArtefactInput): string => {
  const { endpoints, security, servers } = model.api
  return moduleText(
    banner,
    [
      "import type { paths } from '../types/index.ts'",
      "import { type Answer, clientOf, type Operation, type Options, type Parameters, type Scheme } from './runtime.ts'",
    ],
    [
      {
        code: "export { type Answer, type Options, type Proof, type ServerSentEvent, UnexpectedAnswer } from './runtime.ts'",
      },
      {
        comment: jsdoc(
          'One method per operation. Every answer that the document describes is a value, told by `status`.',
        ),
        code: ['export interface Client ', block(endpoints.map(method))],
      },
      {
        code: ['const operations: Readonly<Record<string, Operation>> = ', braces(endpoints.map(row))],
      },
      {
        code: [
          'const schemes: Readonly<Record<string, Scheme>> = ',
          literal(Object.fromEntries(security.map((scheme) => [scheme.name, schemeEntry(scheme)])), 'break'),
        ],
      },
      {
        comment: jsdoc(
          `A client of the API.${servers[0] === undefined ? '' : ` Without \`baseUrl\` it calls \`${servers[0]}\`.`}`,
        ),
        code: [
          'export const createClient = (options: Options = {}): Client =>\n  ',
          `clientOf(operations, schemes, ${servers[0] === undefined ? 'options' : `{ baseUrl: ${quoted(servers[0])}, ...options }`}) as Client`,
        ],
      },
    ],
  )
}

const answersModule = ({ model, banner, called }: ArtefactInput): string => {
  const imports = new ImportList()
  const emitting = emittingInto({ model, imports, folder: '../schemas' })
  const rows = model.api.endpoints.map(({ name, answers }): Code => {
    const checks = answers.map(({ status, media }): Code => {
      const json = media.find(({ type, shape }) => /[/+]json\b/.test(type) && shape)
      return [
        `${/^\d+$/.test(status) ? status : memberName(status)}: `,
        json?.shape ? emitting.zod(json.shape) : 'z.any()',
      ]
    })
    return [`${name}: `, braces(checks, 'fit')]
  })
  const declarations = [
    {
      comment: jsdoc('Schemas of answers, for `createClient({ check: answerSchemas })`.'),
      code: ['export const answerSchemas = ', braces(rows)],
    },
  ]
  for (const name of imports.namesFrom('../schemas/support.ts')) called.add(name)
  if (/\bz\./.test(moduleText('', [], declarations))) imports.take('zod', 'z')
  return moduleText(banner, imports.lines(), declarations)
}

/** The client: a documented method per operation, and the few facts its runtime needs. */
export const apiClient: Artefact = (input) => {
  const { model, options, banner } = input
  if (model.api.endpoints.length === 0) return new Map()
  const folder = `${options.outputs.api?.folder ?? ''}/client`
  return new Map([
    [`${folder}/index.ts`, clientModule(input)],
    [`${folder}/answers.ts`, answersModule(input)],
    [`${folder}/runtime.ts`, runtimeText('client.ts', banner)],
  ])
}

import {
  type Endpoint,
  type EndpointResponse,
  type Media,
  type Parameter,
  parameterPlaces,
} from '../../model/endpoint.ts'
import type { Emitting } from '../../shapes/shape-kind.ts'
import { block, type Code, type Item } from '../../source/code.ts'
import { documentationComment } from '../../source/documentation.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { memberName, quoted } from '../../source/literal.ts'
import type { Declaration } from '../../source/module.ts'
import { methodInType } from '../../source/names.ts'
import { isBinary, isEvents, isLines } from './media.ts'
import { resultName, interfaceName, type Naming, requestName } from './names.ts'
import { groups, inPlace } from './places.ts'

/** The type of a body. Bytes arrive as a stream, because they may not fit in memory. */
const bodyType = (media: readonly Media[], emitting: Emitting, bytes: 'ReadableStream<Uint8Array>' | 'Blob'): Code => {
  const others = media.filter((form) => !isBinary(form))
  const types = others.map((form): Code => {
    const type = form.shape ? emitting.type(form.shape) : 'unknown'
    if (!isLines(form)) return type
    const stream: Code = ['AsyncIterable<', type, '>']
    return bytes === 'Blob' ? [stream, ' | Iterable<', type, '> | ReadableStream'] : stream
  })
  const all = others.length < media.length ? [bytes, ...types] : types
  return all.flatMap((type, index) => [index === 0 ? '' : ' | ', type])
}

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

const resultType = ({ status, headers, media }: EndpointResponse, emitting: Emitting): Code => {
  const optional = headers.every(({ required }) => !required)
  const bodies = [
    ...(media.some(isBinary) ? [' | ReadableStream | Uint8Array<ArrayBuffer> | ArrayBuffer'] : []),
    ...(media.some(isEvents) ? [' | ReadableStream | AsyncIterable<ServerSentEvent>'] : []),
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

/** The request and response types of an operation. */
export const typesOf = (endpoint: Endpoint, emitting: Emitting, naming: Naming): Declaration[] => {
  const responses = endpoint.responses.map((response) => resultType(response, emitting))
  return [
    {
      comment: jsdoc(`A request to \`${endpoint.name}\`.`),
      code: [`export interface ${requestName(endpoint, naming)} `, requestType(endpoint, emitting)],
    },
    {
      comment: jsdoc(`The result of the handler of \`${endpoint.name}\`.`),
      code: [
        `export type ${resultName(endpoint, naming)} = `,
        responses.length === 0
          ? 'AnyResult'
          : responses.flatMap((response, index) => [index === 0 ? '' : ' | ', response]),
      ],
    },
  ]
}

/** The interface of the handlers of a tag. */
export const handlersType = (tag: string, endpoints: readonly Endpoint[], naming: Naming): Declaration => ({
  comment: jsdoc(`The handlers of the requests of ${tag}.`),
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
        code: `${methodInType(endpoint.name)}(request: ${requestName(endpoint, naming)}, context: Context<E>): HandlerResult<${resultName(endpoint, naming)}>`,
      })),
    ),
  ],
})

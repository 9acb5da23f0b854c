import {
  type Endpoint,
  type EndpointResponse,
  type Media,
  type Parameter,
  parameterPlaces,
} from '../../model/endpoint.ts'
import { sentPath } from '../../model/sent-path.ts'
import type { Emitting } from '../../shapes/shape-kind.ts'
import { array, block, braces, call, type Code } from '../../source/code.ts'
import { documentationComment } from '../../source/documentation.ts'
import { quoted } from '../../source/literal.ts'
import { statusKey } from '../styles.ts'
import { field } from './field.ts'
import { isBinary } from './media.ts'
import { groups, inPlace } from './places.ts'

/** A getter: the member is computed when it is read. */
const getter = (name: string, value: Code): Code => [`get ${name}() `, block([{ code: ['return ', value] }])]

const zodObject = (parameters: readonly Parameter[], { zod, spelling }: Emitting): Code =>
  call(
    'z.object',
    braces(
      parameters.map(({ name, required, shape, documentation }) => ({
        comment: documentationComment(documentation, 2),
        code: field(name, required ? zod(shape) : spelling.optional(zod(shape))),
      })),
    ),
  )

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

const responseRow = ({ status, description, headers, media }: EndpointResponse, emitting: Emitting): Code => [
  `${statusKey(status)}: `,
  braces([
    field('description', quoted(description)),
    ...(headers.length === 0 ? [] : [field('headers', zodObject(headers, emitting))]),
    ...(media.length === 0 ? [] : [field('content', zodMedia(media, emitting))]),
  ]),
]

/** The argument of `createRoute` for an operation. */
export const routeRow = (endpoint: Endpoint, emitting: Emitting): Code => {
  const { operationId, method, path, tag, documentation, body, responses } = endpoint
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
      field('path', quoted(sentPath(path))),
      field('tags', array([quoted(tag)])),
      ...(documentation.summary === undefined ? [] : [field('summary', quoted(documentation.summary))]),
      ...(documentation.deprecated ? ['deprecated: true'] : []),
      ...(request.length === 0 ? [] : [getter('request', braces(request))]),
      getter('responses', braces(responses.map((response) => responseRow(response, emitting)))),
    ]),
  )
}

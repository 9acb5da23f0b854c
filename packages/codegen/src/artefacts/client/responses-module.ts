import type { Endpoint, EndpointResponse, Media } from '../../model/endpoint.ts'
import type { Shape } from '../../model/shape.ts'
import type { Emitting } from '../../shapes/shape-kind.ts'
import { array, braces, call, type Code } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { ImportList, moduleText } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'
import { emittingInto } from '../schemas/emitting.ts'
import { statusKey } from '../styles.ts'
import { isBytes, isForm, isJson, isLines } from './media.ts'

/**
 * The schemas of bytes for a client. An error response with bytes is a string. A `Blob` also matches an object schema,
 * so it is checked first.
 */
const bytes = ['z.instanceof(Blob)', 'z.instanceof(ReadableStream)']

/** Different shapes of a response. */
const shapesOf = (media: readonly Media[]): readonly (Shape | undefined)[] => [
  ...new Map(media.map(({ shape }) => [JSON.stringify(shape), shape])).values(),
]

/** The schema of one response, for all of its media types. */
const check = ({ status, media }: EndpointResponse, { zod }: Emitting): Code => {
  const isParsed = (form: Media): boolean => isJson(form) || isLines(form) || isForm(form)
  const shapes = shapesOf(media.filter(isParsed))
  const described = shapes.filter((shape) => shape !== undefined)
  if (described.length === 0 || described.length < shapes.length) return 'z.any()'
  const hasBytes = media.some(isBytes)
  const hasText = media.some((form) => !isParsed(form) && (!isBytes(form) || !status.startsWith('2')))
  const options = [...(hasBytes ? bytes : []), ...described.map(zod), ...(hasText ? ['z.string()'] : [])]
  const [only = 'z.any()', ...others] = options
  return others.length === 0 ? only : call('z.union', array(options))
}

/** The module of schemas that a client can validate responses with. */
export const responsesModule = (input: PartInput): string => {
  const { model, banner } = input
  const imports = new ImportList()
  const emitting = emittingInto({ input, imports, part: 'client' })
  const responsesRow = ({ name, responses }: Endpoint): Code => {
    const checks = responses.map((response): Code => {
      return [`${statusKey(response.status)}: `, check(response, emitting)]
    })
    return [`${name}: `, braces(checks, 'fit')]
  }
  const { endpoints, webhooks } = model.api
  const declarations = [
    {
      comment: jsdoc('Schemas of responses, for `createClient({ check: responseSchemas })`.'),
      code: ['export const responseSchemas = ', braces(endpoints.map(responsesRow))],
    },
    ...(webhooks.length === 0
      ? []
      : [
          {
            comment: jsdoc(
              'Schemas of responses to webhooks, for `createSender(url, { check: webhookResponseSchemas })`.',
            ),
            code: ['export const webhookResponseSchemas = ', braces(webhooks.map(responsesRow))],
          },
        ]),
  ]
  if (/\bz\./.test(moduleText('', [], declarations))) imports.takeAll(emitting.spelling.package, 'z')
  return moduleText(banner, imports.lines(), declarations)
}

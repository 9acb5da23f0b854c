import type { Endpoint } from '../../model/endpoint.ts'
import { braces } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { ImportList, laidOut, moduleText } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'
import { emittingInto } from '../schemas/emitting.ts'
import { isEvents, writesForms } from './media.ts'
import { namingFor, routeName } from './names.ts'
import { routeRow } from './routes.ts'
import { tableRow } from './table.ts'
import { handlersType, typesOf } from './types.ts'

/** The module of a tag: types, the interface of its handlers, and its rows. */
export const tagModule = (tag: string, endpoints: readonly Endpoint[], input: PartInput): string => {
  const { model, banner } = input
  const imports = new ImportList()
  imports.take('./runtime/route.ts', 'createRoute')
  if (endpoints.some(writesForms)) imports.take('./shared/form.ts', 'writeForm')
  const emitting = emittingInto({ input, imports, part: 'hono' })
  const naming = namingFor(model)
  const types = new ImportList()
  types.take('hono', 'Context')
  types.take('hono', 'Env')
  types.take('./runtime/respond.ts', 'HandlerResult')
  types.take('./runtime/route.ts', 'Row')
  const media = endpoints.flatMap(({ responses }) => responses.flatMap((response) => response.media))
  if (media.some(isEvents)) types.take('./shared/event-stream.ts', 'ServerSentEvent')
  if (endpoints.some(({ responses }) => responses.length === 0)) types.take('./runtime/respond.ts', 'AnyResult')
  const declarations = laidOut([
    ...endpoints.flatMap((endpoint) => typesOf(endpoint, emitting, naming)),
    handlersType(tag, endpoints, naming),
    ...endpoints.map((endpoint) => ({
      comment: jsdoc(endpoint.documentation.summary),
      code: [`export const ${routeName(endpoint, naming)} = `, routeRow(endpoint, emitting)],
    })),
    {
      comment: jsdoc('The routes, and the conversion of the texts of their parameters to values.'),
      code: [
        'export const rows = ',
        braces(endpoints.map((endpoint) => tableRow(endpoint, naming))),
        ' satisfies Readonly<Record<string, Row>>',
      ],
    },
  ])
  if (declarations.some(({ code }) => /\bz\./.test(code))) imports.takeAll(emitting.spelling.package, 'z')
  return moduleText(banner, [...types.lines('import type'), ...imports.lines()], declarations)
}

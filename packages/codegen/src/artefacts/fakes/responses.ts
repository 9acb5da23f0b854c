import type { Endpoint, EndpointResponse, Media } from '../../model/endpoint.ts'
import type { Wire } from '../../runtime/shared/wire.ts'
import type { Emitting } from '../../shapes/shape-kind.ts'
import { array, braces, call, type Code } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal, memberName, quoted } from '../../source/literal.ts'
import { ImportList, moduleText } from '../../source/module.ts'
import type { PartInput } from '../artefact.ts'
import { emittingInto } from '../schemas/emitting.ts'
import { isBinary, isEvents, isLines } from '../hono/media.ts'
import { statusKey } from '../styles.ts'
import type { FakeSchemas } from './schema-table.ts'

const field = (name: string, value: Code): Code => [`${memberName(name)}: `, value]

/** The kind of a body: bytes, events, one value per line, or one value. */
const kindOf = (media: Media): 'bytes' | 'events' | 'lines' | 'value' => {
  if (isEvents(media)) return 'events'
  if (isLines(media)) return 'lines'
  return isBinary(media) ? 'bytes' : 'value'
}

const isBytes = ({ as, item, or }: Wire): boolean =>
  as === 'bytes' || item === 'bytes' || (or !== undefined && isBytes(or))

/** The media types of the files of a form, by the names of their fields. */
const filesOf = ({ fields = {} }: Media): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { wire, type = '' }]) => (isBytes(wire) ? [[name, type]] : [])),
  )

const mediaRow = (media: Media, schemas: FakeSchemas, emitting: Emitting): Code => {
  const { type, shape, schema, example, examples } = media
  const kind = kindOf(media)
  const files = filesOf(media)
  const hasValues = kind === 'value' || kind === 'lines'
  return braces([
    field('type', quoted(type)),
    ...(kind === 'value' ? [] : [field('kind', quoted(kind))]),
    ...(Object.keys(files).length === 0 ? [] : [field('files', literal(files))]),
    ...(schema && hasValues ? [field('schema', literal(schemas.schemaAt(schema)))] : []),
    ...(shape && hasValues ? [field('check', ['() => ', emitting.zod(shape)])] : []),
    ...(example === undefined || examples !== undefined ? [] : [field('examples', literal({ default: example }))]),
    ...(examples === undefined ? [] : [field('examples', literal(examples))]),
  ])
}

const responseRow = ({ status, headers, media }: EndpointResponse, schemas: FakeSchemas, emitting: Emitting): Code => {
  const sent = headers.map(({ name, required, shape, schema }) =>
    field(
      name,
      braces([
        field('required', String(required)),
        ...(schema ? [field('schema', literal(schemas.schemaAt(schema)))] : []),
        field('check', ['() => ', emitting.zod(shape)]),
      ]),
    ),
  )
  return [
    `${statusKey(status)}: `,
    braces([
      ...(sent.length === 0 ? [] : [field('headers', braces(sent))]),
      field('media', array(media.map((each) => mediaRow(each, schemas, emitting)))),
    ]),
  ]
}

/** The module that generates fake responses of operations. */
export const responsesModule = (input: PartInput, schemas: FakeSchemas): string => {
  const imports = new ImportList()
  const emitting = emittingInto({ input, imports, part: 'fakes' })
  imports.take('./schemas.ts', 'fakeSchemas')
  imports.take('./runtime/response.ts', 'fakeResponsesOf')
  const rows = ({ name, responses }: Endpoint): Code =>
    field(name, braces(responses.map((response) => responseRow(response, schemas, emitting))))
  const declarations = [
    {
      comment: jsdoc(
        'Responses of operations, by name: `fakeResponses.showPet({ status: 404 })`. Of the first success, unless a status is given.',
      ),
      code: [
        'export const fakeResponses = ',
        call(
          'fakeResponsesOf',
          'fakeSchemas',
          braces(input.model.api.endpoints.map(rows)),
          ...(input.options.outputs.dates === 'date' ? ['true'] : []),
        ),
      ],
    },
  ]
  if (/\bz\./.test(moduleText('', [], declarations))) imports.takeAll(emitting.spelling.package, 'z')
  return moduleText(input.banner, imports.lines(), declarations)
}

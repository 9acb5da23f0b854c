import { folderOf } from '../../options.ts'
import { braces, call } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { literal, quoted } from '../../source/literal.ts'
import { ImportList, moduleText } from '../../source/module.ts'
import type { PartArtefact, PartInput } from '../artefact.ts'
import { emittingInto } from '../schemas/emitting.ts'
import { runtimeFolder } from '../runtime-folder.ts'
import { responsesModule } from './responses.ts'
import { FakeSchemas } from './schema-table.ts'

const indexModule = (input: PartInput): string => {
  const imports = new ImportList()
  const emitting = emittingInto({ input, imports, part: 'fakes' })
  const components = [...input.model.components.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  // A `Date` is a string in JSON.
  const parsed = input.options.outputs.dates === 'date' ? ['true'] : []
  const rows = components.map(({ name }) => [
    `${name}: `,
    call('fakesOf', 'fakeSchemas', quoted(name), emitting.component(name), ...parsed),
  ])
  imports.take('./schemas.ts', 'fakeSchemas')
  imports.take('./runtime/fake.ts', 'fakesOf')
  return moduleText(input.banner, rows.length === 0 ? [] : imports.lines(), [
    { code: "export { FakeFailed, type FakeOptions } from './runtime/fake.ts'" },
    {
      comment: jsdoc(
        'Valid values of every schema: `fakes.Pet()`, `fakes.Pet({ seed: 7 })`. Examples of the document come first.',
      ),
      code: ['export const fakes = ', braces(rows)],
    },
  ])
}

const tableModule = (schemas: FakeSchemas, banner: string): string =>
  moduleText(
    banner,
    ["import type { SchemaTable } from './runtime/schema.ts'"],
    [
      {
        comment: jsdoc('The schemas that fakes are generated from.'),
        code: ['export const fakeSchemas: SchemaTable = ', literal(schemas.table())],
      },
    ],
  )

/** Fake data: a function for each schema, and one for the responses of each operation. */
export const fakes: PartArtefact = (input) => {
  const { model, document, options, banner } = input
  const folder = folderOf('fakes', options.outputs)
  const schemas = new FakeSchemas(document, model)
  const responses = model.api.endpoints.length === 0 ? undefined : responsesModule(input, schemas)
  return new Map([
    [`${folder}/index.ts`, indexModule(input)],
    [`${folder}/schemas.ts`, tableModule(schemas, banner)],
    ...(responses === undefined ? [] : [[`${folder}/responses.ts`, responses] as const]),
    ...runtimeFolder('fakes', `${folder}/runtime`, banner, responses === undefined ? ['response.ts'] : []),
  ])
}

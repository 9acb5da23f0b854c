import type { Answer, Model, Operation } from '../model/model.ts'
import { array, braces, call, type Code } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName, quoted } from '../source/literal.ts'
import { ImportList, moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

const routeLibrary = '@hono/zod-openapi'

type SchemaOf = (component: string) => Code

const field = (name: string, value: Code): Code => [`${memberName(name)}: `, value]

const body = (schema: Code): Code =>
  braces([field('application/json', braces([field('schema', schema)], 'fit'))], 'fit')

const answerSchema = ({ components, discriminator }: Answer, schemaOf: SchemaOf, model: Model): Code => {
  const [only, ...others] = components.map(schemaOf)
  if (only === undefined) return ''
  if (others.length === 0) return only
  const all = array([only, ...others], 'fill')
  // As in a union of schemas: a component that can contain itself does not show its discriminator.
  const opaque = components.some((name) => (model.components.get(name)?.cycle.size ?? 0) > 0)
  return discriminator === undefined || opaque
    ? ['z.union(', all, ')']
    : [`z.discriminatedUnion(${quoted(discriminator.name)}, `, all, ')']
}

/** The status stands as a number: as a text the library would not find it when it types the answers. */
const answerRow = (answer: Answer, schemaOf: SchemaOf, model: Model): Code => [
  `${answer.status}: `,
  braces([
    field('description', quoted(answer.description)),
    ...(answer.components.length === 0 ? [] : [field('content', body(answerSchema(answer, schemaOf, model)))]),
  ]),
]

const route = (operation: Operation, schemaOf: SchemaOf, model: Model): Code => {
  const { name, noun, method, path, documentation, input, inputRequired, answers } = operation
  return call(
    'createRoute',
    braces([
      field('operationId', quoted(name)),
      field('method', quoted(method)),
      field('path', quoted(path)),
      field('tags', array([quoted(noun)])),
      ...(documentation.summary === undefined ? [] : [field('summary', literal(documentation.summary))]),
      ...(documentation.deprecated ? ['deprecated: true'] : []),
      ...(input === undefined
        ? []
        : [
            field(
              'request',
              braces([
                field(
                  'body',
                  braces([field('required', String(inputRequired)), field('content', body(schemaOf(input)))]),
                ),
              ]),
            ),
          ]),
      field('responses', braces(answers.map((answer) => answerRow(answer, schemaOf, model)))),
    ]),
  )
}

const nounModule = (noun: string, model: Model, schemaModule: string, banner: string): string => {
  const imports = new ImportList()
  imports.take(routeLibrary, 'createRoute')
  const operations = model.operations.filter((operation) => operation.noun === noun)
  if (operations.some(({ answers }) => answers.some(({ components }) => components.length > 1))) {
    imports.take(routeLibrary, 'z')
  }
  const schemaOf: SchemaOf = (component) =>
    imports.take(schemaModule.replace('{module}', model.components.get(component)?.module ?? ''), component)
  const declarations = operations.map((operation) => ({
    comment: jsdoc(operation.documentation.summary),
    code: [`export const ${operation.name} = `, route(operation, schemaOf, model)],
  }))
  return moduleText(banner, imports.lines(), declarations)
}

/** The server's stub: a route row per operation, a module per noun, and a lazy table of the modules. */
export const routes: Artefact = ({ model, options, banner }) => {
  const output = options.outputs.routes
  if (!output) return new Map()
  const nouns = model.nouns.filter(({ name }) => model.operations.some(({ noun }) => noun === name))
  const table = {
    comment: jsdoc(
      'Loads the route rows of a noun, and with them its schemas. Nothing is loaded before it is asked for.',
    ),
    code: [
      'export const routeModules = ',
      braces(nouns.map(({ name }) => `${memberName(name)}: () => import(${quoted(`./${name}.ts`)})`)),
    ],
  }
  return new Map([
    ...nouns.map(
      ({ name }) => [`${output.folder}/${name}.ts`, nounModule(name, model, output.schemaModule, banner)] as const,
    ),
    [`${output.folder}/index.ts`, moduleText(banner, [], [table])] as const,
  ])
}

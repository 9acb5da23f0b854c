import type { Operation } from '../model/model.ts'
import { paginationOf } from '../model/pagination.ts'
import type { ClientOutput } from '../options.ts'
import { block, call, type Item } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { quoted } from '../source/literal.ts'
import { methodName, pagesName } from '../source/names.ts'
import { ImportList, moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'
import { declaredErrorsModule, factsModule, sortedFactModule } from './client-facts.ts'

const methodText = ({ documentation }: Operation): string =>
  [documentation.summary, documentation.description].filter((text) => text !== undefined).join('\n\n')

const methodItems = (
  operation: Operation,
  { pagination }: ClientOutput,
  imports: ImportList,
  schemas: string,
): Item[] => {
  const { name, input, inputRequired, output, errors, documentation } = operation
  const typeName = (component: string | undefined): string =>
    component === undefined ? 'void' : imports.take(schemas, component)
  const parameters = [
    ...(input === undefined ? [] : [`input${inputRequired ? '' : '?'}: ${typeName(input)}`]),
    'options?: CallOptions',
  ]
  const tags = [
    ...(errors.length === 0 ? [] : [`@throws ${errors.join(', ')}.`]),
    ...(documentation.deprecated ? ['@deprecated'] : []),
  ]
  const method: Item = {
    comment: jsdoc(methodText(operation), tags, 2),
    code: [call(methodName(name), ...parameters), `: Answer<${quoted(name)}, ${typeName(output)}>`],
  }
  const paged = paginationOf(operation, pagination)
  if (!paged) return [method]
  const text = `The pages of \`${methodName(name)}\`, each asked for when the loop comes to it, beginning at \`${paged.inputToken}\` when it is given.`
  const pages: Item = {
    comment: jsdoc(text, [], 2),
    code: [call(pagesName(name), ...parameters), `: AsyncIterable<${typeName(output)}>`],
  }
  return [method, pages]
}

/** The client: its methods as an interface, and the facts its runtime needs. */
export const client: Artefact = ({ model, options, banner }) => {
  const output = options.outputs.client
  if (!output) return new Map()
  const { folder, schemas, sorted, call: callModule } = output
  const imports = new ImportList()
  imports.take(callModule, 'CallOptions')
  imports.take(callModule, 'Answer')
  const methods = block(model.operations.flatMap((operation) => methodItems(operation, output, imports, schemas)))
  const text = moduleText(banner, imports.lines('import type'), [
    { comment: jsdoc('One method per operation.'), code: ['export interface Operations ', methods] },
  ])
  return new Map([
    [`${folder}/methods.ts`, text],
    [`${folder}/facts.ts`, factsModule(model, output, banner)],
    [`${folder}/declared-errors.ts`, declaredErrorsModule(model, banner)],
    ...(sorted ? [[`${folder}/${sorted.fact}.ts`, sortedFactModule(model, sorted, banner)] as const] : []),
  ])
}

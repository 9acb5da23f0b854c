import type { ArtefactInput } from '@poolhouse/codegen'
import { block, call, ImportList, type Item, jsdoc, moduleText, quoted } from '@poolhouse/codegen/source'
import type { Contract, Operation } from '../operation.ts'
import { methodName, pagesName } from './method-names.ts'

const schemas = '@poolhouse/schemas'

const methodItems = (operation: Operation, imports: ImportList): Item[] => {
  const { name, summary, description, input, inputRequired, output, errors, deprecated, pagination } = operation
  const typeName = (component: string | undefined): string =>
    component === undefined ? 'void' : imports.take(schemas, component)
  const parameters = [
    ...(input === undefined ? [] : [`input${inputRequired ? '' : '?'}: ${typeName(input)}`]),
    'options?: CallOptions',
  ]
  const tags = [
    ...(errors.length === 0 ? [] : [`@throws ${errors.join(', ')}.`]),
    ...(deprecated ? ['@deprecated'] : []),
  ]
  const method: Item = {
    comment: jsdoc([summary, description].filter((text) => text !== undefined).join('\n\n'), tags, 2),
    code: [call(methodName(name), ...parameters), `: Call<${quoted(name)}, ${typeName(output)}>`],
  }
  if (!pagination) return [method]
  const text = `The pages of \`${methodName(name)}\`. Each is requested when the loop reaches it. Starts at \`${pagination.inputToken}\`, if given.`
  const pages: Item = {
    comment: jsdoc(text, [], 2),
    code: [call(pagesName(name), ...parameters), `: AsyncIterable<${typeName(output)}>`],
  }
  return [method, pages]
}

/** The interface of the client: a documented method per operation, and one for the pages of each list. */
export const methodsModule = ({ banner }: ArtefactInput, { operations }: Contract): string => {
  const imports = new ImportList()
  imports.take('../call.ts', 'CallOptions')
  imports.take('../call.ts', 'Call')
  const methods = block(operations.flatMap((operation) => methodItems(operation, imports)))
  return moduleText(banner, imports.lines('import type'), [
    { comment: jsdoc('One method per operation.'), code: ['export interface Operations ', methods] },
  ])
}

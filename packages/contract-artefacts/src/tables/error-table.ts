import type { ArtefactInput } from '@poolhouse/codegen'
import { braces, jsdoc, literal, memberName, moduleText } from '@poolhouse/codegen/source'
import { errorExtensions, factsFrom } from '../extensions.ts'
import type { Contract } from '../operation.ts'

/** The table of errors, with the status of each, or a list if there are several. */
export const errorTableModule = ({ model, banner }: ArtefactInput, { errors }: Contract): string => {
  const rows = errors.map(({ name, statuses }) => {
    const component = model.components.get(name)
    const status = statuses.length === 1 ? statuses[0] : statuses
    return {
      comment: jsdoc(component?.documentation.description, [], 2),
      code: [`${memberName(name)}: `, literal({ status, ...factsFrom(component?.extensions ?? {}, errorExtensions) })],
    }
  })
  const declarations = [
    { comment: jsdoc('Every error of the contract.'), code: ['export const errors = ', braces(rows), ' as const'] },
    { comment: jsdoc('The name of an error.'), code: 'export type ErrorName = keyof typeof errors' },
  ]
  return moduleText(banner, [], declarations)
}

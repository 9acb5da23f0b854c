import { braces } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName } from '../source/literal.ts'
import { moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

/** The table of errors: the closed vocabulary of what may go wrong, with the status each answers with (a list where an error has several). */
export const errors: Artefact = ({ model, options, banner }) => {
  const rows = model.errors.map(({ name, statuses }) => {
    const component = model.components.get(name)
    const status = statuses.length === 1 ? statuses[0] : statuses
    return {
      comment: jsdoc(component?.documentation.description, [], 2),
      code: [`${memberName(name)}: `, literal({ status, ...component?.errorFacts })],
    }
  })
  const declarations = [
    { comment: jsdoc('Every error of the contract.'), code: ['export const errors = ', braces(rows), ' as const'] },
    { comment: jsdoc('The name of an error.'), code: 'export type ErrorName = keyof typeof errors' },
  ]
  return new Map([[`${options.outputs.schemas}/error-table.ts`, moduleText(banner, [], declarations)]])
}

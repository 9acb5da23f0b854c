import { braces } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { memberName, quoted } from '../source/literal.ts'
import { moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

/** The lazy table of schema modules, and the types of all of them together. */
export const modules: Artefact = ({ model, options, banner }) => {
  const { schemas } = options.outputs
  const loaders = {
    comment: jsdoc('Loads the schemas of a file of the contract. Nothing is loaded before it is asked for.'),
    code: [
      'export const schemaModules = ',
      braces(model.modules.map((module) => `${memberName(module)}: () => import(${quoted(`./${module}.ts`)})`)),
    ],
  }
  const types = model.modules.map((module) => `export type * from ${quoted(`./${module}.ts`)}`).join('\n')
  return new Map([
    [`${schemas}/modules.ts`, moduleText(banner, [], [loaders])],
    [`${schemas}/types.ts`, moduleText(banner, [], [{ code: types }])],
  ])
}

import type { ArtefactInput } from '@poolhouse/codegen'
import { braces, jsdoc, memberName, moduleText, quoted } from '@poolhouse/codegen/source'

/** The table that loads modules of schemas on demand. */
export const lazyModules = ({ model, banner }: ArtefactInput): string => {
  const loaders = {
    comment: jsdoc('Loads the schemas of one file of the contract. Importing this table loads no schemas.'),
    code: [
      'export const schemaModules = ',
      braces(model.modules.map((module) => `${memberName(module)}: () => import(${quoted(`./${module}.ts`)})`)),
    ],
  }
  return moduleText(banner, [], [loaders])
}

/** The types of all schemas. */
export const allTypes = ({ model, banner }: ArtefactInput): string => {
  const types = model.modules.map((module) => `export type * from ${quoted(`./${module}.ts`)}`).join('\n')
  return moduleText(banner, [], [{ code: types }])
}

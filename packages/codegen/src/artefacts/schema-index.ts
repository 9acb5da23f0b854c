import { braces } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { memberName, quoted } from '../source/literal.ts'
import { ImportList, moduleText } from '../source/module.ts'
import type { Problem } from '../problem.ts'
import { type Artefact, schemasFolder } from './artefact.ts'

/** What was read otherwise than it is written, where `lenient` allowed it. */
const remarks = (warnings: readonly Problem[]): readonly string[] =>
  warnings.map(({ file, pointer, message }) => `// ${file}#${pointer}: ${message}`)

/** Every schema in one place: each under its own name, and all of them by the names the document gives them. */
export const schemaIndex: Artefact = ({ model, options, banner, warnings }) => {
  const imports = new ImportList()
  const components = [...model.components.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = components.flatMap(({ name, original, module }) => {
    if (original === undefined) return []
    const value = imports.take(`./${module}.ts`, name)
    return [memberName(original) === value ? value : `${memberName(original)}: ${value}`]
  })
  const modules = model.modules.map((module) => `export * from ${quoted(`./${module}.ts`)}`)
  const exported = modules.length === 0 ? 'export {}' : modules.join('\n')
  const table = {
    comment: jsdoc('Every schema by the name the document gives it.'),
    code: ['export const schemas = ', braces(rows)],
  }
  return new Map([
    [`${schemasFolder(options)}/index.ts`, moduleText(banner, [], [{ comment: remarks(warnings), code: exported }])],
    [`${schemasFolder(options)}/by-name.ts`, moduleText(banner, imports.lines(), [table])],
  ])
}

import type { Component } from '../../model/model.ts'
import { nameKeeper } from '../../model/naming.ts'
import { braces } from '../../source/code.ts'
import { jsdoc } from '../../source/jsdoc.ts'
import { memberName, quoted } from '../../source/literal.ts'
import { ImportList, moduleText } from '../../source/module.ts'
import type { Problem } from '../../problem.ts'
import { folderOf } from '../../options.ts'
import type { Artefact } from '../artefact.ts'

/** Warnings about the document as comments, because `lenient` ignores parts of it. */
const remarks = (warnings: readonly Problem[]): readonly string[] =>
  warnings.map(({ file, pointer, message }) => `// ${file}#${pointer}: ${message}`)

/**
 * The components that have a name in the document, by that name. If several files use the same name, all components but
 * the first are listed by the name of their schema.
 */
const byOriginal = (components: readonly Component[]): ReadonlyMap<string, Component> => {
  const originals = new Set(components.flatMap(({ original }) => original ?? []))
  const unique = nameKeeper(originals)
  const found = new Map<string, Component>()
  for (const component of components) {
    const { name, original } = component
    if (original !== undefined) found.set(found.has(original) ? unique(name) : original, component)
  }
  return found
}

/** Exports every schema from one module, and from another all of them by their names in the document. */
export const schemaIndex: Artefact = ({ model, options: { outputs }, banner, warnings }) => {
  if (outputs.parts?.schemas?.modules === 'file') return new Map()
  const folder = folderOf('schemas', outputs)
  const imports = new ImportList()
  const components = [...model.components.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = [...byOriginal(components)].map(([original, { name, module }]) => {
    const value = imports.take(`./${module}.ts`, name)
    return memberName(original) === value ? value : `${memberName(original)}: ${value}`
  })
  const modules = model.modules.map((module) => `export * from ${quoted(`./${module}.ts`)}`)
  const exported = modules.length === 0 ? 'export {}' : modules.join('\n')
  const table = {
    comment: jsdoc('Every schema by its name in the document.'),
    code: ['export const schemas = ', braces(rows)],
  }
  return new Map([
    [`${folder}/index.ts`, moduleText(banner, [], [{ comment: remarks(warnings), code: exported }])],
    [`${folder}/by-name.ts`, moduleText(banner, imports.lines(), [table])],
  ])
}

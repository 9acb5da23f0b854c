import type { Component, Model } from '../model/model.ts'
import type { Emitting } from '../shapes/shape-kind.ts'
import { documentationComment } from '../source/documentation.ts'
import { type Declaration, ImportList, moduleText } from '../source/module.ts'
import { ruleCode, type RuleNames } from '../source/rule-code.ts'
import { type Artefact, schemasFolder } from './artefact.ts'
import { emittingInto } from './emitting.ts'

/** Emitting into the module of `component`. Only what lies on a circle with it may not be there yet. */
const emittingFor = (component: Component, model: Model, imports: ImportList): Emitting => {
  const { module, cycle } = component
  const moduleOf = (name: string): string => model.components.get(name)?.module ?? module
  const circularModules = model.moduleCycles.get(module) ?? new Set()
  const isLate = (name: string): boolean =>
    cycle.has(name) || (moduleOf(name) !== module && circularModules.has(moduleOf(name)))
  return emittingInto({ model, imports, folder: '.', module, isLate })
}

/** A component that can contain itself has its type written out: inferring it would go in circles. */
const declarationsOf = (component: Component, model: Model, imports: ImportList): Declaration[] => {
  const { name, shape, cycle } = component
  const emitting = emittingFor(component, model, imports)
  const comment = documentationComment(component.documentation)
  const circular = cycle.size > 0
  const schema = emitting.zod(shape)
  return [
    { comment, code: [`export const ${name}${circular ? `: z.ZodType<${name}>` : ''} = `, schema] },
    { comment, code: [`export type ${name} = `, circular ? emitting.type(shape) : `z.infer<typeof ${name}>`] },
  ]
}

const schemaModule = (components: readonly Component[], model: Model, banner: string, called: Set<string>): string => {
  const imports = new ImportList()
  imports.take('zod', 'z')
  const declarations = components.flatMap((component) => declarationsOf(component, model, imports))
  for (const name of imports.namesFrom('./support.ts')) called.add(name)
  return moduleText(banner, imports.lines(), declarations)
}

/** Rules that others refer to, perhaps in circles. */
const rulesModule = ({ rules }: Model, banner: string, called: Set<string>): string => {
  const imports = new ImportList()
  const names: RuleNames = {
    support: (name) => imports.takeFrom('./support.ts', 'is', name),
    rule: (name) => name,
  }
  const declarations = rules.map(({ name, rule }) => ({
    code: [`export const ${name}: ${names.support('Rule')} = `, ruleCode(rule, names)],
  }))
  for (const name of imports.namesFrom('./support.ts')) called.add(name)
  const zod = rules.some(({ rule }) => JSON.stringify(rule).includes('"kind":"zod"')) ? ["import { z } from 'zod'"] : []
  return moduleText(banner, [...zod, ...imports.lines()], declarations)
}

/** A zod schema and a type for every component, a module for every file of the document that has components. */
export const schemas: Artefact = ({ model, options, banner, called }) => {
  const folder = schemasFolder(options)
  const byModule = new Map<string, Component[]>(model.modules.map((module) => [module, []]))
  for (const component of model.components.values()) byModule.get(component.module)?.push(component)
  const modules = model.modules.map(
    (module) => [`${folder}/${module}.ts`, schemaModule(byModule.get(module) ?? [], model, banner, called)] as const,
  )
  const rules = model.rules.length === 0 ? [] : [[`${folder}/rules.ts`, rulesModule(model, banner, called)] as const]
  return new Map([...modules, ...rules])
}

import type { Component } from '../../model/model.ts'
import type { Emitting } from '../../shapes/shape-kind.ts'
import { documentationComment } from '../../source/documentation.ts'
import { type Declaration, ImportList, moduleText } from '../../source/module.ts'
import { ruleCode, type RuleNames } from '../../source/rule-code.ts'
import { folderOf, spellingOf } from '../../options.ts'
import type { PartArtefact, PartInput } from '../artefact.ts'
import { emittingInto } from './emitting.ts'
import { enumConstants } from './enum-constants.ts'
import { runtimeNames } from './runtime.ts'

/** Emits into the module of `component`. Only components in a cycle with it may not be initialized yet. */
const emittingFor = (component: Component, input: PartInput, imports: ImportList): Emitting => {
  const { module, cycle } = component
  const { model } = input
  const moduleOf = (name: string): string => model.components.get(name)?.module ?? module
  const circularModules = model.moduleCycles.get(module) ?? new Set()
  const isLate = (name: string): boolean =>
    cycle.has(name) || (moduleOf(name) !== module && circularModules.has(moduleOf(name)))
  return emittingInto({ input, imports, part: 'schemas', module, isLate })
}

/**
 * Declares a schema and its type. The type of a recursive component is explicit, because TypeScript cannot infer it.
 */
const declarationsOf = (component: Component, input: PartInput, imports: ImportList): Declaration[] => {
  const { name, shape, cycle } = component
  const emitting = emittingFor(component, input, imports)
  const comment = documentationComment(component.documentation)
  const circular = cycle.size > 0
  const schema = emitting.zod(shape)
  return [
    { comment, code: [`export const ${name}${circular ? `: ${emitting.spelling.type}<${name}>` : ''} = `, schema] },
    { comment, code: [`export type ${name} = `, circular ? emitting.type(shape) : `z.infer<typeof ${name}>`] },
    ...enumConstants(component, input),
  ]
}

const schemaModule = (components: readonly Component[], input: PartInput): string => {
  const imports = new ImportList()
  imports.takeAll(spellingOf(input.options).package, 'z')
  const declarations = components.flatMap((component) => declarationsOf(component, input, imports))
  return moduleText(input.banner, imports.lines(), declarations)
}

/** Rules that other rules refer to, possibly in cycles. */
const rulesModule = ({ model: { rules }, options, banner, runtime }: PartInput): string => {
  const imports = new ImportList()
  const names: RuleNames = {
    support: runtimeNames(imports, (module) => `./${module}.ts`, runtime),
    rule: (name) => name,
  }
  const declarations = rules.map(({ name, rule }) => ({
    code: [`export const ${name}: ${names.support('Rule')} = `, ruleCode(rule, names)],
  }))
  if (rules.some(({ rule }) => JSON.stringify(rule).includes('"kind":"zod"')))
    imports.takeAll(spellingOf(options).package, 'z')
  return moduleText(banner, imports.lines(), declarations)
}

/** A zod schema and a type for every component. */
export const schemaModules: PartArtefact = (input) => {
  const { model, options } = input
  const folder = folderOf('schemas', options.outputs)
  const byModule = new Map<string, Component[]>(model.modules.map((module) => [module, []]))
  for (const component of model.components.values()) byModule.get(component.module)?.push(component)
  const modules = model.modules.map(
    (module) => [`${folder}/${module}.ts`, schemaModule(byModule.get(module) ?? [], input)] as const,
  )
  const rules = model.rules.length === 0 ? [] : [[`${folder}/rules.ts`, rulesModule(input)] as const]
  return new Map([...modules, ...rules])
}

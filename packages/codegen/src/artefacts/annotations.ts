import type { Component } from '../model/model.ts'
import type { Shape } from '../model/shape.ts'
import { braces } from '../source/code.ts'
import { jsdoc } from '../source/jsdoc.ts'
import { literal, memberName } from '../source/literal.ts'
import { moduleText } from '../source/module.ts'
import type { Artefact } from './artefact.ts'

type Components = ReadonlyMap<string, Component>

/** The component a shape is, or is when it is not null; what is only another name for a component counts as that. */
const componentOf = (shape: Shape, components: Components): string | undefined => {
  if (shape.kind === 'nullable') return componentOf(shape.shape, components)
  if (shape.kind !== 'reference') return undefined
  const target = components.get(shape.component)?.shape
  return target?.kind === 'reference' ? componentOf(target, components) : shape.component
}

const insideOf = (shape: Shape, components: Components): Record<string, unknown> => {
  if (shape.kind === 'object') {
    const entries = shape.members.map(({ name, shape: part }) => [name, componentOf(part, components)] as const)
    const named = entries.filter(([, component]) => component !== undefined)
    return named.length === 0 ? {} : { members: Object.fromEntries(named) }
  }
  if (shape.kind === 'array') return { items: componentOf(shape.item, components) }
  if (shape.kind === 'record')
    return { keys: componentOf(shape.key, components), values: componentOf(shape.value, components) }
  return {}
}

const annotationOf = ({ shape, annotations }: Component, components: Components): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ ...annotations, ...insideOf(shape, components) }).filter(([, value]) => value !== undefined),
  )

const typeOfValue = (values: readonly unknown[]): string =>
  [...new Set(values.map((value) => (typeof value === 'object' ? 'unknown' : typeof value)))].sort().join(' | ')

/**
 * What is known of schemas beyond their checks: the component behind each member, and the configured marks. Whoever
 * explains a failed check walks it along the path of the failure; nothing else needs it, so it is a module of its own.
 */
export const annotations: Artefact = ({ model, options, banner }) => {
  const rows = [...model.components.values()]
    .map((component) => [component.name, annotationOf(component, model.components)] as const)
    .filter(([, annotation]) => Object.keys(annotation).length > 0)
  const marks = Object.keys(options.annotations ?? {}).map((name) => {
    const values = rows.flatMap(([, annotation]) => (annotation[name] === undefined ? [] : [annotation[name]]))
    return `  readonly ${memberName(name)}?: ${typeOfValue(values) || 'unknown'}`
  })
  const declarations = [
    {
      comment: jsdoc('What is known of a schema beyond its checks.'),
      code: ['export interface Annotation {', ...marks, ...insideMembers, '}'].join('\n'),
    },
    {
      comment: jsdoc('Annotations of the components that have any, by name.'),
      code: [
        'export const annotations: Readonly<Record<string, Annotation>> = ',
        braces(rows.map(([name, annotation]) => [`${memberName(name)}: `, literal(annotation)])),
      ],
    },
  ]
  return new Map([[`${options.outputs.schemas}/annotations.ts`, moduleText(banner, [], declarations)]])
}

const insideMembers = [
  '  /** Of an object: the component behind each member that names one. */',
  '  readonly members?: Readonly<Record<string, string>>',
  '  /** Of a list: the component its items are. */',
  '  readonly items?: string',
  '  /** Of a map: the component its keys are. */',
  '  readonly keys?: string',
  '  /** Of a map: the component its values are. */',
  '  readonly values?: string',
]

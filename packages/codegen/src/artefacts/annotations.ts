import type { Component, Model } from '../model/model.ts'
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

/** The components inside a shape, of those that lead anywhere. */
const insideOf = (shape: Shape, components: Components, leads: (name: string | undefined) => boolean): Row => {
  const named = (part: Shape): string | undefined => {
    const name = componentOf(part, components)
    return leads(name) ? name : undefined
  }
  if (shape.kind === 'object') {
    const entries = shape.members.map(({ name, shape: part }) => [name, named(part)] as const)
    const known = entries.filter(([, component]) => component !== undefined)
    return known.length === 0 ? {} : { members: Object.fromEntries(known) }
  }
  if (shape.kind === 'array') return { items: named(shape.item) }
  if (shape.kind === 'record') return { keys: named(shape.key), values: named(shape.value) }
  return {}
}

/** What requests are made of: the inputs of operations, and all that hangs in them. */
const partsOfInputs = ({ components, operations }: Model): readonly Component[] => {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const used of components.get(name)?.uses ?? []) visit(used)
  }
  for (const { input } of operations) if (input !== undefined) visit(input)
  return [...components.values()].filter(({ name }) => found.has(name))
}

type Row = Readonly<Record<string, unknown>>

const withoutUndefined = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

/**
 * The rows worth having. A name leads somewhere when there is a row for it, or when it is an object: those are shown by
 * their names. Names that lead nowhere are left out, which may leave a row empty, and then names that led to it.
 */
const rowsOf = (model: Model): ReadonlyMap<string, Row> => {
  const { components } = model
  let rows = new Map<string, Row>()
  let size = -1
  const leads = (name: string | undefined): boolean =>
    name !== undefined && (size < 0 || rows.has(name) || components.get(name)?.shape.kind === 'object')
  while (size !== rows.size) {
    const next = partsOfInputs(model)
      .map(
        ({ name, shape, annotations }) =>
          [name, withoutUndefined({ ...annotations, ...insideOf(shape, components, leads) })] as const,
      )
      .filter(([, row]) => Object.keys(row).length > 0)
    size = rows.size
    rows = new Map(next)
  }
  return rows
}

const typeOfValue = (values: readonly unknown[]): string =>
  [...new Set(values.map((value) => (typeof value === 'object' ? 'unknown' : typeof value)))].sort().join(' | ')

/**
 * What is known of the schemas of requests beyond their checks: the configured marks, and the components behind members
 * that lead to some. Whoever explains a failed check walks it along the path of the failure; nothing else needs it, so it
 * is a module of its own.
 */
export const annotations: Artefact = ({ model, options, banner }) => {
  const rows = [...rowsOf(model)]
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
      comment: jsdoc('Annotations of the components that requests are made of and that have any, by name.'),
      code: [
        'export const annotations: Readonly<Record<string, Annotation>> = ',
        braces(rows.map(([name, annotation]) => [`${memberName(name)}: `, literal(annotation)])),
      ],
    },
  ]
  return new Map([[`${options.outputs.schemas}/annotations.ts`, moduleText(banner, [], declarations)]])
}

const insideMembers = [
  '  /** Of an object: the component behind each member that has annotations or is an object. */',
  '  readonly members?: Readonly<Record<string, string>>',
  '  /** Of a list: the component its items are. */',
  '  readonly items?: string',
  '  /** Of a map: the component its keys are. */',
  '  readonly keys?: string',
  '  /** Of a map: the component its values are. */',
  '  readonly values?: string',
]

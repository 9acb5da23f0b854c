import type { ArtefactInput, Component, Shape } from '@poolhouse/codegen'
import { braces, jsdoc, literal, memberName, moduleText } from '@poolhouse/codegen/source'
import { annotationExtensions, factsFrom } from '../extensions.ts'
import type { Contract } from '../operation.ts'

type Components = ReadonlyMap<string, Component>

/** The component that a shape refers to. Null is ignored, and aliases of components are followed. */
const componentOf = (shape: Shape, components: Components): string | undefined => {
  if (shape.kind === 'nullable') return componentOf(shape.shape, components)
  if (shape.kind !== 'reference') return undefined
  const target = components.get(shape.component)?.shape
  return target?.kind === 'reference' ? componentOf(target, components) : shape.component
}

/** The components that the members of a shape refer to, if `leads` is true for them. */
const insideOf = (shape: Shape, components: Components, isIncluded: (name: string | undefined) => boolean): Row => {
  const named = (part: Shape): string | undefined => {
    const name = componentOf(part, components)
    return isIncluded(name) ? name : undefined
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

/** The inputs of operations, and every component that they refer to. */
const inputComponents = (components: Components, { operations }: Contract): readonly Component[] => {
  const reached = new Set<string>()
  const visit = (name: string): void => {
    if (reached.has(name)) return
    reached.add(name)
    for (const used of components.get(name)?.uses ?? []) visit(used)
  }
  for (const { input } of operations) if (input !== undefined) visit(input)
  return [...components.values()].filter(({ name }) => reached.has(name))
}

type Row = Readonly<Record<string, unknown>>

const omitUndefined = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

/**
 * The rows of the table. Rows refer only to components that are objects or have a row themselves. Removing references
 * can empty a row, so rows are recomputed until nothing changes.
 */
const rowsOf = (components: Components, contract: Contract): ReadonlyMap<string, Row> => {
  let rows = new Map<string, Row>()
  let size = -1
  const isIncluded = (name: string | undefined): boolean =>
    name !== undefined && (size < 0 || rows.has(name) || components.get(name)?.shape.kind === 'object')
  while (size !== rows.size) {
    const next = inputComponents(components, contract)
      .map(
        ({ name, shape, extensions }) =>
          [
            name,
            omitUndefined({
              ...factsFrom(extensions, annotationExtensions),
              ...insideOf(shape, components, isIncluded),
            }),
          ] as const,
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
 * The annotations of request schemas, and the components that their members refer to. Error messages are built from
 * them by following the path of an invalid value. Nothing else needs them, so they are a separate module.
 */
export const annotationsModule = ({ model, banner }: ArtefactInput, contract: Contract): string => {
  const rows = [...rowsOf(model.components, contract)]
  const marks = Object.keys(annotationExtensions).map((name) => {
    const values = rows.flatMap(([, annotation]) => (annotation[name] === undefined ? [] : [annotation[name]]))
    return `  readonly ${memberName(name)}?: ${typeOfValue(values) || 'unknown'}`
  })
  const declarations = [
    {
      comment: jsdoc('Facts about a schema in addition to its constraints.'),
      code: ['export interface Annotation {', ...marks, ...insideMembers, '}'].join('\n'),
    },
    {
      comment: jsdoc('Annotations of the components of requests, by name. Components without annotations are omitted.'),
      code: [
        'export const annotations: Readonly<Record<string, Annotation>> = ',
        braces(rows.map(([name, annotation]) => [`${memberName(name)}: `, literal(annotation)])),
      ],
    },
  ]
  return moduleText(banner, [], declarations)
}

const insideMembers = [
  '  /** Of an object: the component of each member that has annotations or is an object. */',
  '  readonly members?: Readonly<Record<string, string>>',
  '  /** Of a list: the component of its items. */',
  '  readonly items?: string',
  '  /** Of a map: the component of its keys. */',
  '  readonly keys?: string',
  '  /** Of a map: the component of its values. */',
  '  readonly values?: string',
]

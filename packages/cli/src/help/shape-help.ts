import { isScalar, shapeOf } from '../contract/lookup.ts'
import type { NounHelp, Shape, Shapes } from '../contract/shape.ts'
import type { Page } from './page.ts'

/** Shapes and their descriptions. */
export interface HelpContext {
  readonly shapes: Shapes
  readonly help: NounHelp
}

/** The description of a member: its own, or that of its shape. */
export const descriptionOf = (structure: string, member: string, { shapes, help }: HelpContext): string => {
  const shape = shapes[structure]
  const type = shape?.type === 'structure' ? (shape.members[member] ?? '') : ''
  return help.shapes[structure]?.members?.[member] ?? help.shapes[type]?.description ?? ''
}

/** Writes the bounds and the possible values of a shape. */
export const explainConstraints = (name: string, context: HelpContext, page: Page, indent: number): void => {
  const { shapes, help } = context
  const shape = shapeOf(name, shapes)
  if (shape.type === 'string' && shape.enum) {
    page.blank()
    page.verbatim('Possible values:', indent)
    page.verbatim(shape.enum.map((value) => `- ${value}`).join('\n'), indent)
  }
  const constraints = help.shapes[name]?.constraints ?? []
  if (constraints.length === 0) return
  page.blank()
  page.verbatim('Constraints:', indent)
  page.verbatim(constraints.map((text) => `- ${text}`).join('\n'), indent)
}

const typeOf = (shape: Shape): string => (shape.type === 'document' ? 'any JSON value' : shape.type)

/** Writes the items, entries or members of a shape, to any depth. Recursive shapes are not repeated. */
export const explainParts = (
  name: string,
  context: HelpContext,
  page: Page,
  indent: number,
  within: readonly string[] = [],
): void => {
  const { shapes } = context
  const shape = shapeOf(name, shapes)
  if (isScalar(shape) || shape.type === 'document') return
  if (within.includes(name)) {
    page.verbatim('( ... recursive ... )', indent)
    return
  }
  const inside = [...within, name]
  const part = (label: string, type: string, description: string, isRequired: boolean): void => {
    const target = shapeOf(type, shapes)
    page.blank()
    page.term(label, ` -> (${typeOf(target)}${isRequired ? ', required' : ''})`, indent)
    page.prose(description, indent + 4)
    explainConstraints(type, context, page, indent + 4)
    explainParts(type, context, page, indent + 4, inside)
  }
  const described = (type: string): string => context.help.shapes[type]?.description ?? ''
  if (shape.type === 'list') part('(list item)', shape.member, described(shape.member), false)
  else if (shape.type === 'map') {
    part('key', shape.key, described(shape.key), false)
    part('value', shape.value, described(shape.value), false)
  } else {
    for (const [member, type] of Object.entries(shape.members)) {
      part(member, type, descriptionOf(name, member, context), shape.required?.includes(member) ?? false)
    }
  }
}

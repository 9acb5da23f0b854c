import type { Model, Shape as SchemaShape } from '@poolhouse/codegen'
import type { Operation } from '@poolhouse/contract-artefacts'
import type { NounHelp, OperationHelp, ShapeHelp } from '../src/contract/shape.ts'

/** Bounds and pattern of a schema, each as a phrase. */
const constraintsOf = (shape: SchemaShape): string[] => {
  if (shape.kind === 'checked' || shape.kind === 'nullable') return constraintsOf(shape.shape)
  if (shape.kind === 'string' && shape.encoding) {
    return shape.bytes?.maximum === undefined ? [] : [`max: ${shape.bytes.maximum} bytes`]
  }
  if (shape.kind !== 'string' && shape.kind !== 'number' && shape.kind !== 'array' && shape.kind !== 'record') return []
  return [
    ...(shape.minimum === undefined ? [] : [`min: ${shape.minimum}`]),
    ...(shape.maximum === undefined ? [] : [`max: ${shape.maximum}`]),
    ...(shape.kind === 'string' && shape.pattern !== undefined ? [`pattern: ${shape.pattern}`] : []),
  ]
}

/** A description without the format of times in JSON: the command line accepts several, and prints ISO 8601. */
const withoutTimeFormat = (description: string): string => description.replace(/, in epoch seconds\./, '.')

const shapeHelp = (name: string, { components }: Model): ShapeHelp => {
  const component = components.get(name)
  if (!component) return {}
  const { shape, documentation, extensions } = component
  const pattern = extensions['x-pattern']
  // The service documents another pattern, which only differs from the JSON Schema pattern in form.
  const constraints =
    typeof pattern === 'string'
      ? [...constraintsOf(shape).filter((text) => !text.startsWith('pattern: ')), `pattern: ${pattern}`]
      : constraintsOf(shape)
  const members =
    shape.kind === 'object'
      ? shape.members.flatMap((member): [string, string][] =>
          member.documentation.description === undefined
            ? []
            : [[member.name, withoutTimeFormat(member.documentation.description)]],
        )
      : []
  return {
    ...(documentation.description === undefined ? {} : { description: documentation.description }),
    ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
    ...(constraints.length > 0 ? { constraints } : {}),
  }
}

const operationHelp = (
  { summary = '', description = '', errors, example }: Operation,
  { components }: Model,
): OperationHelp => ({
  summary,
  description,
  example,
  errors: Object.fromEntries(errors.map((name) => [name, components.get(name)?.documentation.description ?? ''])),
})

/** Help for the operations of a noun and the shapes they use. */
export const helpTable = (operations: readonly Operation[], shapes: Iterable<string>, model: Model): NounHelp => ({
  operations: Object.fromEntries(operations.map((operation) => [operation.name, operationHelp(operation, model)])),
  shapes: Object.fromEntries(
    [...shapes].flatMap((name): [string, ShapeHelp][] => {
      const help = shapeHelp(name, model)
      return Object.keys(help).length > 0 ? [[name, help]] : []
    }),
  ),
})

import type { Component, Model, Shape as SchemaShape } from '@poolhouse/codegen'
import type { Scalar, Shape } from '../src/contract/shape.ts'

type ObjectMember = Extract<SchemaShape, { kind: 'object' }>['members'][number]

/** Minimum size of a list or string. Absent if zero. */
const atLeast = (min: number | undefined): { min?: number } => (min ? { min } : {})

type NumberSchema = Extract<SchemaShape, { kind: 'number' }>

/** Minimum of a number. Absent if its format implies it. */
const noLessThan = ({ minimum }: NumberSchema): { min?: number } =>
  minimum === undefined || minimum <= -(2 ** 31) ? {} : { min: minimum }

const numberType = ({ whole, format }: NumberSchema): Scalar['type'] => {
  if (format === 'epoch-seconds') return 'timestamp'
  if (!whole) return 'double'
  return format === 'int64' ? 'long' : 'integer'
}

/** The shapes that commands need, by name, collected from the components they refer to. */
export class ShapeTable {
  readonly shapes = new Map<string, Shape>()
  readonly #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  /** Adds a component and everything it refers to. */
  add(name: string): string {
    const component = this.#model.components.get(name)
    if (!component) throw new Error(`The contract has no schema ${name}.`)
    if (!this.shapes.has(name)) {
      // Reserved first, so that a schema that contains itself ends here.
      this.shapes.set(name, { type: 'document' })
      this.shapes.set(name, this.#shape(component.shape, name, component))
    }
    return name
  }

  /** The name of a schema: its own, or one derived from its place. */
  #named(shape: SchemaShape, place: string): string {
    if (shape.kind === 'reference') return this.add(shape.component)
    if (shape.kind === 'checked') return this.#named(shape.shape, place)
    this.shapes.set(place, this.#shape(shape, place))
    return place
  }

  #shape(shape: SchemaShape, name: string, component?: Component): Shape {
    const sensitive = component?.extensions['x-sensitive'] ? { sensitive: true } : {}
    switch (shape.kind) {
      case 'object': {
        const member = (entry: ObjectMember) => [entry.name, this.#named(entry.shape, `${name}.${entry.name}`)] as const
        const required = shape.members.filter((entry) => entry.required).map((entry) => entry.name)
        const members = Object.fromEntries(shape.members.map(member))
        return { type: 'structure', members, ...(required.length > 0 ? { required } : {}), ...sensitive }
      }
      case 'array':
        return {
          type: 'list',
          member: this.#named(shape.item, `${name}.member`),
          ...atLeast(shape.minimum),
          ...sensitive,
        }
      case 'record':
        return {
          type: 'map',
          key: this.#named(shape.key, `${name}.key`),
          value: this.#named(shape.value, `${name}.value`),
          ...sensitive,
        }
      case 'string':
        if (shape.encoding) return { type: 'blob', ...sensitive }
        if (shape.isDate) return { type: 'timestamp', ...sensitive }
        return { type: 'string', ...atLeast(shape.minimum), ...sensitive }
      case 'enum':
        return { type: 'string', enum: shape.values.map(String), ...sensitive }
      case 'literal':
        return { type: 'string', enum: [String(shape.value)], ...sensitive }
      case 'number':
        return { type: numberType(shape), ...noLessThan(shape), ...sensitive }
      case 'boolean':
        return { type: 'boolean', ...sensitive }
      case 'nullable':
      case 'checked':
        return this.#shape(shape.shape, name, component)
      case 'reference':
        this.add(shape.component)
        return this.shapes.get(shape.component) ?? { type: 'document' }
      default:
        return { type: 'document', ...sensitive }
    }
  }
}

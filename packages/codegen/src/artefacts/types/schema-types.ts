import type { SourceDocument } from '../../document/load.ts'
import type { JsonObject, Located } from '../../document/located.ts'
import { componentAt } from '../../model/component-name.ts'
import { followed } from '../../model/followed.ts'
import { readShape } from '../../model/read-shape.ts'
import type { Reading } from '../../model/reading.ts'
import type { Shape } from '../../model/shape.ts'
import type { Options } from '../../options.ts'
import { partsOf, typeOf } from '../../shapes/index.ts'
import type { TypeEmitting } from '../../shapes/shape-kind.ts'
import { layOut } from '../../source/code.ts'
import type { KnownShapes } from './known-shapes.ts'
import { type Position, schemaPositions } from './schema-positions.ts'

/** The types of a document's schemas. */
export interface SchemaTypes {
  /** The schemas for which types are generated. */
  readonly positions: readonly Position[]
  /** The type of a schema at one of its positions. */
  readonly at: (schema: Located) => string
  /** Declarations that the types refer to. */
  readonly declarations: string
}

const memberOf = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`

/** Components that the type of a shape refers to without an object in between. */
const directParts = (shape: Shape): readonly string[] => {
  if (shape.kind === 'reference') return [shape.component]
  return shape.kind === 'object' || shape.kind === 'record' ? [] : partsOf(shape).flatMap(directParts)
}

/** Names of components whose types are recursive without an object in between. */
const circular = (components: ReadonlyMap<string, { readonly shape: Shape }>): ReadonlySet<string> => {
  const parts = new Map([...components].map(([name, { shape }]) => [name, directParts(shape)]))
  const isRecursive = (component: string): boolean => {
    const seen = new Set<string>()
    const queue = [...(parts.get(component) ?? [])]
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (name === component) return true
      if (!seen.has(name)) queue.push(...(parts.get(name) ?? []))
      seen.add(name)
    }
    return false
  }
  return new Set([...components.keys()].filter(isRecursive))
}

/**
 * Generates the types of schemas from the same shapes as the zod schemas, so that both accept the same values.
 *
 * @param document One file, in which every `$ref` names a component; see `bundle`.
 */
export const schemaTypes = (document: SourceDocument, options: Options, known: KnownShapes): SchemaTypes => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const { openapi }: JsonObject = Object(root.value)
  const ignore = (): void => undefined
  const reading: Reading = {
    document,
    options: { ...options, strict: false, lenient: true },
    // All problems were already reported when the model was read.
    report: ignore,
    warn: ignore,
    forTypes: true,
    is30: String(openapi).startsWith('3.0'),
    componentName: (target) => known.componentOf(componentAt(target) ?? ''),
    ruleName: () => '',
  }
  const positions = schemaPositions(root)
  const shapes = new Map<string, Shape>()
  const components = new Map<string, { readonly shape: Shape }>()
  for (const position of positions) {
    const shape = known.at(position.pointer) ?? readShape(position, reading)
    shapes.set(position.pointer, shape)
    const name = componentAt(position)
    if (name !== undefined) components.set(known.componentOf(name), { shape })
  }
  // In TypeScript, a type can refer to itself by its own name, but not by its place in `components`.
  const aliases = new Map([...circular(components)].map((name, index) => [name, `Circle${index + 1}`]))
  const emitting: TypeEmitting = {
    type: (shape) => typeOf(shape, emitting),
    component: (name) => aliases.get(name) ?? memberOf(known.memberOf(name)),
    leadsLate: () => true,
    follow: (shape) => followed(shape, components),
  }
  const code = (shape: Shape): string => layOut(typeOf(shape, emitting))
  return {
    positions,
    at: ({ pointer, ...schema }) => {
      const name = componentAt({ pointer, ...schema })
      const alias = name === undefined ? undefined : aliases.get(known.componentOf(name))
      const shape = shapes.get(pointer)
      return alias ?? (shape ? code(shape) : 'unknown')
    },
    declarations: [...aliases]
      .map(([name, alias]) => `type ${alias} = ${code(components.get(name)?.shape ?? { kind: 'unknown' })};\n`)
      .join(''),
  }
}

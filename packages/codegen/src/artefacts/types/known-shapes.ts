import type { Bundled } from '../../document/bundle.ts'
import type { SourceDocument } from '../../document/load.ts'
import { child, keyOf, type Located, members, pointerStep } from '../../document/located.ts'
import { resolveRef } from '../../document/resolve-ref.ts'
import { componentAt } from '../../model/component-name.ts'
import type { Endpoint, Parameter } from '../../model/endpoint.ts'
import type { Model } from '../../model/model.ts'
import type { Shape } from '../../model/shape.ts'
import type { Place } from '../../problem.ts'

/** The shapes of the model, for schemas of the bundled document. */
export interface KnownShapes {
  /** The shape of the schema at a pointer; `undefined` if the model has none for the whole schema. */
  readonly at: (pointer: string) => Shape | undefined
  /** The member of `components.schemas` for a component of the model. */
  readonly memberOf: (component: string) => string
  /** The component of the model for a member of `components.schemas`. */
  readonly componentOf: (member: string) => string
}

const isJson = (type: string): boolean => /[/+]json\s*(?:;|$)/i.test(type)

/** Shapes by the places of their schemas. Only schemas are included whose shape does not depend on their context. */
const shapesOf = ({ components, api }: Model): ReadonlyMap<string, Shape> => {
  const shapesByPlace = new Map<string, Shape>()
  const add = (place: Place | undefined, shape: Shape | undefined): void => {
    if (place && shape) shapesByPlace.set(keyOf(place), shape)
  }
  const addParameter = ({ schema, shape, mayBeEmpty }: Parameter): void => {
    if (!mayBeEmpty) add(schema, shape)
  }
  for (const { place, shape } of components.values()) add(place, shape)
  for (const { parameters, body, responses } of [...api.endpoints, ...api.webhooks]) {
    parameters.forEach(addParameter)
    for (const { headers } of responses) headers.forEach(addParameter)
    for (const { type, schema, shape } of [body, ...responses].flatMap((part) => part?.media ?? []))
      if (isJson(type) || shape?.kind === 'blob') add(schema, shape)
  }
  return shapesByPlace
}

/** The original places of the operations of the bundled document. */
const operationsOf = ({ api }: Model): ReadonlyMap<string, string> => {
  const keys = (section: string, endpoints: readonly Endpoint[]): [string, string][] =>
    endpoints.map(({ path, method, place }) => [`/${section}${pointerStep(path)}/${method}`, keyOf(place)])
  return new Map([...keys('paths', api.endpoints), ...keys('webhooks', api.webhooks)])
}

/** Components of the root file that only refer to schemas elsewhere, by the places of those schemas. */
const aliasesOf = (document: SourceDocument): ReadonlyMap<string, string> => {
  const target = (at: Located, hops = 0): Located => {
    const { $ref, ...others } = Object(at.value)
    const isAlias = typeof $ref === 'string' && Object.keys(others).length === 0 && hops < 20
    const next = isAlias ? resolveRef(document, $ref, at, () => undefined) : undefined
    return next ? target(next, hops + 1) : at
  }
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const schemas = members(child(child(root, 'components'), 'schemas'))
  return new Map(schemas.map(([name, at]) => [keyOf(target(at)), name] as const).toReversed())
}

/** The shapes of the model by their places in the bundled document, so that no schema is read twice. */
export const knownShapes = (model: Model, { places }: Bundled, document: SourceDocument): KnownShapes => {
  const { root } = document
  const shapes = shapesOf(model)
  const operations = operationsOf(model)
  const origins = new Map([...places].map(([key, pointer]) => [pointer.slice(1), key]))
  const aliases = aliasesOf(document)
  const membersByComponent = new Map<string, string>()
  const components = new Map<string, string>()
  for (const { name, place } of model.components.values()) {
    const pointer = places.get(keyOf(place))?.slice(1) ?? (place.file === root ? place.pointer : '')
    const own = componentAt({ file: root, pointer })
    const member = place.file === root && own !== undefined ? own : (aliases.get(keyOf(place)) ?? own)
    if (member === undefined) continue
    membersByComponent.set(name, member)
    components.set(member, name)
  }
  const originOf = (pointer: string): string | undefined => {
    const [start = ''] = /^\/(?:components\/[^/]+\/[^/]+|[^/]+\/[^/]+\/[^/]+)/.exec(pointer) ?? []
    const own = start.startsWith('/components/') ? `${root}#${start}` : undefined
    const origin = operations.get(start) ?? origins.get(start) ?? own
    return origin === undefined ? undefined : origin + pointer.slice(start.length)
  }
  return {
    at: (pointer) => {
      const origin = originOf(pointer)
      return origin === undefined ? undefined : shapes.get(origin)
    },
    memberOf: (component) => membersByComponent.get(component) ?? component.replace(/^#/, ''),
    componentOf: (member) => components.get(member) ?? `#${member}`,
  }
}

import type { SourceDocument } from '../document/load.ts'
import { isObject, keyOf, type Located, pointerSteps } from '../document/located.ts'
import { resolveRef } from '../document/resolve-ref.ts'
import type { Place } from '../problem.ts'
import { componentAt } from './component-name.ts'
import { nameKeeper, pascalCase, sourceName } from './naming.ts'

/** Steps of a pointer that contain no part of a name. */
const structural: ReadonlySet<string> = new Set(
  [
    'components schemas properties items $defs definitions allOf anyOf oneOf paths content schema responses',
    'parameters requestBody additionalProperties patternProperties prefixItems',
  ].flatMap((names) => names.split(' ')),
)

/** The name for an unnamed schema: derived from the names on its path, or from its file. */
export const derivedName = ({ file, pointer }: Place): string => {
  const steps = (pointerSteps(pointer) ?? []).filter((step) => !structural.has(step))
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  return sourceName(pascalCase((steps.length === 0 ? [base] : steps.slice(-3)).join(' ')) || 'Schema')
}

/** A schema in the queue, with its name. */
export interface Waiting {
  readonly name: string
  readonly schema: Located
}

/** Schemas by name. A reference to an unnamed schema assigns a name and adds the schema to the queue. */
export class Registry {
  readonly #names = new Map<string, string>()
  readonly #unique: (preferred: string) => string = nameKeeper()
  readonly #waiting: Waiting[] = []

  /** Registers a schema under the preferred name, or under a similar one if the name is used. Returns the name. */
  add(schema: Located, preferred: string): string {
    const name = this.#unique(preferred)
    this.#names.set(keyOf(schema), name)
    this.#waiting.push({ name, schema })
    return name
  }

  /** The name of a schema, which is assigned if it has none. */
  nameOf(schema: Located): string {
    return this.#names.get(keyOf(schema)) ?? this.add(schema, derivedName(schema))
  }

  /** The next schema to read. */
  next(): Waiting | undefined {
    return this.#waiting.shift()
  }
}

/**
 * The target of a component that re-exports a component of another file under the same name; `undefined` for others.
 */
export const passedOn = (document: SourceDocument, schema: Located): Located | undefined => {
  const name = componentAt(schema)
  if (name === undefined || !isObject(schema.value)) return undefined
  const { $ref } = schema.value
  return typeof $ref === 'string' && $ref.endsWith(`/components/schemas/${name}`) && !$ref.startsWith('#')
    ? resolveRef(document, $ref, schema, () => undefined)
    : undefined
}

/**
 * The schema in another file that a component only refers to: `Pet: { $ref: 'schemas/pet.yaml' }`. It has no other
 * name, so it gets the component's.
 */
export const namedElsewhere = (document: SourceDocument, schema: Located, hops = 0): Located | undefined => {
  if (!isObject(schema.value) || Object.keys(schema.value).length !== 1) return undefined
  const { $ref } = schema.value
  const target = typeof $ref === 'string' ? resolveRef(document, $ref, schema, () => undefined) : undefined
  const isUnnamed = target && (target.file !== schema.file || hops > 0) && componentAt(target) === undefined
  return isUnnamed && hops < 20 ? (namedElsewhere(document, target, hops + 1) ?? target) : undefined
}

import { dataKeywords, namingKeywords, type SourceDocument } from '../../document/load.ts'
import {
  child,
  isObject,
  items,
  type JsonObject,
  keyOf,
  type Located,
  members,
  pointerSteps,
} from '../../document/located.ts'
import { resolveRef } from '../../document/resolve-ref.ts'
import { readChoices } from '../../model/read-choices.ts'
import type { Model } from '../../model/model.ts'
import type { Place } from '../../problem.ts'
import { plainPattern } from '../../shapes/pattern.ts'

/** Keywords that do not affect generated values. */
const annotations: ReadonlySet<string> = new Set(
  [
    'title description summary deprecated default externalDocs xml readOnly writeOnly $comment $schema $id $anchor',
    '$dynamicAnchor $vocabulary contentSchema contentMediaType',
  ].flatMap((names) => names.split(' ')),
)

/** An entry with the pattern that the generated schemas use; none if they ignore the pattern. */
const patternEntry = (pattern: unknown, entry: (pattern: string) => [string, unknown]): [string, unknown][] => {
  const read = plainPattern(String(pattern))
  return read === undefined ? [] : [entry(read)]
}

/** The schemas that fakes are generated from, as data. */
export class FakeSchemas {
  readonly #document: SourceDocument
  readonly #names: ReadonlyMap<string, string>
  readonly #table = new Map<string, unknown>()

  constructor(document: SourceDocument, { components }: Model) {
    this.#document = document
    this.#names = new Map([...components.values()].map(({ name, place }) => [keyOf(place), name]))
    for (const { place } of components.values()) this.#take(this.#at(place))
  }

  /** The schema at a place. */
  schemaAt(place: Place): unknown {
    return this.#copy(this.#at(place))
  }

  /** All named and all referenced schemas. */
  table(): JsonObject {
    const sorted = [...this.#table].sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(sorted)
  }

  #at({ file, pointer }: Place): Located {
    const root: Located = { file, pointer: '', value: this.#document.files.get(file)?.content }
    return (pointerSteps(pointer) ?? []).reduce<Located>((at, step) => {
      const isList = Array.isArray(at.value)
      return child(at, isList ? Number(step) : step)
    }, root)
  }

  /** Adds a schema to the table. Returns its name there. */
  #take(target: Located): string {
    const key = keyOf(target)
    const name = this.#names.get(key) ?? key
    if (!this.#table.has(name)) {
      this.#table.set(name, true)
      const copy = this.#copy(target)
      // With `lenient`, a schema may be empty.
      this.#table.set(name, copy ?? true)
    }
    return name
  }

  #referred(at: Located, ref: unknown): Located | undefined {
    return typeof ref === 'string' ? resolveRef(this.#document, ref, at, () => undefined) : undefined
  }

  #copy(at: Located): unknown {
    if (Array.isArray(at.value)) return at.value.map((_, index) => this.#copy(child(at, index)))
    if (!isObject(at.value)) return at.value
    return Object.fromEntries(members(at).flatMap(([name, member]) => this.#member(at, name, member)))
  }

  #member(at: Located, name: string, member: Located): [string, unknown][] {
    if (name === '$ref' || name === '$dynamicRef') {
      const target = this.#referred(at, member.value)
      return target ? [['$ref', this.#take(target)]] : []
    }
    if (name === 'discriminator') return [[name, this.#discriminator(at, member)]]
    if (annotations.has(name) || name.startsWith('x-') || name === '$defs') return []
    if (dataKeywords.has(name)) return [[name, member.value]]
    if (name === 'pattern') return patternEntry(member.value, (pattern) => [name, pattern])
    if (!namingKeywords.has(name)) return [[name, this.#copy(member)]]
    const named = members(member).flatMap(([key, inner]): [string, unknown][] => {
      const entry = (own: string): [string, unknown] => [own, this.#copy(inner)]
      return name === 'patternProperties' ? patternEntry(key, entry) : [entry(key)]
    })
    return [[name, Object.fromEntries(named)]]
  }

  /** The discriminator, with the values that choose each option. */
  #discriminator(schema: Located, at: Located): unknown {
    const options = ['oneOf', 'anyOf'].flatMap((keyword) => items(child(schema, keyword)))
    const { choices = [] } = readChoices(schema, options, { document: this.#document, warn: () => undefined }) ?? {}
    const values = options.flatMap((option, index): [string, readonly unknown[]][] => {
      const target = this.#referred(option, child(option, '$ref').value)
      const chosenBy = choices.flatMap(([value, chosen]) => (chosen === index ? [value] : []))
      return target && chosenBy.length > 0 ? [[this.#take(target), chosenBy]] : []
    })
    return { propertyName: child(at, 'propertyName').value, values: Object.fromEntries(values) }
  }
}

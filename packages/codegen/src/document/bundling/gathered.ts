import { child, isObject, type JsonObject, type Located, pointerStep } from '../located.ts'
import { sectionAndName } from './section.ts'

/** Objects that become components of a bundle: those that are referred to elsewhere than among the components of the root. */
export class Gathered {
  /** Pointers in the bundle, by the keys of the places that objects came from: `file#pointer`. */
  readonly places = new Map<string, string>()
  readonly #root: Located
  readonly #sections = new Map<string, Map<string, unknown>>()

  constructor(root: Located) {
    this.#root = root
  }

  /**
   * The pointer of the component that an object becomes. The object is copied when it is first gathered.
   *
   * @param reference The place of a reference to it; absent if there is none.
   */
  take(target: Located, copy: (target: Located) => unknown, reference?: Located): string {
    const key = `${target.file}#${target.pointer}`
    const known = this.places.get(key)
    if (known !== undefined) return known
    const [section, wanted] = sectionAndName(target, reference)
    const all = this.#sections.get(section) ?? new Map<string, unknown>()
    this.#sections.set(section, all)
    const own = child(child(child(this.#root, 'components'), section), wanted)
    const name = own.value !== undefined || all.has(wanted) ? `${wanted}_${this.places.size}` : wanted
    const place = `#/components/${section}${pointerStep(name)}`
    this.places.set(key, place)
    // Its place among the others is that of the first reference, before those that its copy gathers.
    all.set(name, undefined)
    all.set(name, copy(target))
    return place
  }

  /** A bundle with what was gathered among its components. */
  addedTo(whole: JsonObject): JsonObject {
    const components: JsonObject = isObject(whole['components']) ? whole['components'] : {}
    const sections = [...this.#sections].map(([section, entries]) => [
      section,
      { ...Object(components[section] ?? {}), ...Object.fromEntries(entries) },
    ])
    return { ...whole, components: { ...components, ...Object.fromEntries(sections) } }
  }
}

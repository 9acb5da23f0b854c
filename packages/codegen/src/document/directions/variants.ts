import { dirname, relative } from 'node:path/posix'
import { componentAt } from '../../model/component-name.ts'
import { derivedName } from '../../model/component-registry.ts'
import { nameKeeper } from '../../model/naming.ts'
import type { Place } from '../../problem.ts'
import type { SourceDocument } from '../load.ts'
import { type Located, members, pointerStep } from '../located.ts'
import { keyOf } from '../located.ts'
import type { Direction } from './direction.ts'

const endings: Readonly<Record<Direction, string>> = { request: 'InRequest', response: 'InResponse' }

/** A schema as it is in one direction. */
export interface Variant {
  /** The component it becomes, in the root file. */
  readonly name: string
  readonly origin: Place
  schema: unknown
}

/** The components that schemas become in one direction. */
export class Variants {
  readonly #document: SourceDocument
  readonly #named: Located
  readonly #unique: (name: string) => string
  readonly #variants = new Map<string, Variant>()

  /** @param named The schemas that have names in the root file. */
  constructor(document: SourceDocument, named: Located) {
    this.#document = document
    this.#named = named
    this.#unique = nameKeeper(new Set(members(named).map(([name]) => name)))
  }

  /** The variants so far. */
  all(): readonly Variant[] {
    return [...this.#variants.values()]
  }

  /** The component that is the schema in one direction. The schema is copied when it is first needed. */
  placeOf(schema: Located, direction: Direction, copy: () => unknown): Place {
    const key = `${direction} ${keyOf(schema)}`
    const known = this.#variants.get(key)
    if (known) return this.#place(known)
    const own = componentAt(schema) ?? derivedName(schema)
    const variant: Variant = { name: this.#unique(`${own}${endings[direction]}`), origin: schema, schema: undefined }
    this.#variants.set(key, variant)
    variant.schema = copy()
    return this.#place(variant)
  }

  /** A reference to a place, for the file `from`. */
  refTo({ file, pointer }: Place, from: string): string {
    const uri = this.#document.files.get(file)?.uri ?? file
    const path = /^[a-z][a-z0-9+.-]*:/i.test(uri) ? uri : relative(dirname(from), file)
    return `${file === from ? '' : path}#${pointer}`.replaceAll('%', '%25')
  }

  #place({ name }: Variant): Place {
    return { file: this.#document.root, pointer: `${this.#named.pointer}${pointerStep(name)}` }
  }
}

import {
  isObject,
  type JsonObject,
  ownMember,
  pointerStep,
  resolveRef,
  type SourceDocument,
} from '@poolhouse/codegen/document'

/** A value of a document with its place. The JSON pointer is computed on demand. */
export class At {
  readonly document: SourceDocument
  readonly file: string
  readonly value: unknown
  readonly #parent: At | undefined
  readonly #step: string | number
  #pointer: string | undefined

  constructor(document: SourceDocument, file: string, value: unknown, parent?: At, step: string | number = '') {
    this.document = document
    this.file = file
    this.value = value
    this.#parent = parent
    this.#step = step
  }

  get pointer(): string {
    this.#pointer ??= this.#parent === undefined ? String(this.#step) : this.#parent.pointer + pointerStep(this.#step)
    return this.#pointer
  }

  /** The member or item below; its value is `undefined` if it does not exist. */
  child(step: string | number): At {
    const { value } = this
    const below = typeof value === 'object' && value !== null ? ownMember(value, step) : undefined
    return new At(this.document, this.file, below, this, step)
  }

  /** The same place with another value. */
  with(value: unknown): At {
    return new At(this.document, this.file, value, this.#parent, this.#step)
  }

  get object(): JsonObject {
    return isObject(this.value) ? this.value : {}
  }

  /** The string value of a member; `undefined` if it is not a string. */
  text(name: string): string | undefined {
    const value = this.object[name]
    return typeof value === 'string' ? value : undefined
  }

  members(): [name: string, member: At][] {
    return Object.keys(this.object).map((name) => [name, this.child(name)])
  }

  items(): At[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.child(index)) : []
  }
}

/** The root of a document. */
export const rootOf = (document: SourceDocument): At =>
  new At(document, document.root, document.files.get(document.root)?.content)

interface Targets {
  readonly byReference: Map<string, At | undefined>
  /** False if a part of the document has its own identifier: then the meaning of a reference depends on its place. */
  readonly isPlain: boolean
}

const targets = new WeakMap<SourceDocument, Targets>()

const targetsIn = (document: SourceDocument): Targets => {
  const cached = targets.get(document) ?? {
    byReference: new Map(),
    isPlain: ![...document.files.values()].some(({ text }) => /\$id\b/.test(text)),
  }
  targets.set(document, cached)
  return cached
}

/** The target of a reference; `undefined` when it cannot be resolved. */
export const targetOf = (from: At, ref: string): At | undefined => {
  const { document, file } = from
  const { byReference, isPlain } = targetsIn(document)
  const key = `${file} ${ref}`
  if (isPlain && byReference.has(key)) return byReference.get(key)
  const target = resolveRef(document, ref, isPlain ? { file, pointer: '' } : from, () => undefined)
  const at = target && new At(document, target.file, target.value, undefined, target.pointer)
  if (isPlain) byReference.set(key, at)
  return at
}

/** The target of a chain of references; the last place in the chain if it is broken. */
export const dereference = (at: At): At => {
  let current = at
  for (let steps = 0; steps < 32; steps++) {
    const { $ref } = current.object
    const target = typeof $ref === 'string' ? targetOf(current, $ref) : undefined
    if (!target) return current
    current = target
  }
  return current
}

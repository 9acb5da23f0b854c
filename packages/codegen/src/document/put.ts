import type { Place } from '../problem.ts'
import type { SourceDocument, SourceFile } from './load.ts'
import { pointerSteps } from './located.ts'

/** Copies of the contents of files, for changes. A file is copied when it is first changed. */
export class Contents {
  readonly #document: SourceDocument
  readonly #copies = new Map<string, unknown>()

  constructor(document: SourceDocument) {
    this.#document = document
  }

  /** Writes a value to the copy of a file; without a value, removes the existing one. */
  put({ file, pointer }: Place, value?: unknown): void {
    const content = this.#copies.get(file) ?? structuredClone(this.#document.files.get(file)?.content)
    this.#copies.set(file, content)
    const steps = pointerSteps(pointer) ?? []
    const last = steps.pop() ?? ''
    let at: unknown = content
    for (const step of steps) at = Object.getOwnPropertyDescriptor(Object(at), step)?.value
    if (Array.isArray(at) && value === undefined) at.splice(Number(last), 1)
    else if (value === undefined) Reflect.deleteProperty(Object(at), last)
    else Object.defineProperty(Object(at), last, { value, enumerable: true, configurable: true, writable: true })
  }

  /** True after a change. */
  get isChanged(): boolean {
    return this.#copies.size > 0
  }

  /** The document with the changed files. */
  document(): SourceDocument {
    const files = [...this.#document.files].map(([path, file]): [string, SourceFile] => [
      path,
      { ...file, content: this.#copies.get(path) ?? file.content },
    ])
    return { ...this.#document, files: new Map(files) }
  }
}

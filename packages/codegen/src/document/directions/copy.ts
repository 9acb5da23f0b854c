import type { SourceDocument } from '../load.ts'
import { child, type Located } from '../located.ts'
import { copierOf } from './copier.ts'
import type { Direction } from './direction.ts'
import { leadingIn } from './leading.ts'
import { type Variant, Variants } from './variants.ts'

/** Variants of schemas, each for one direction. */
export interface Copies {
  /**
   * The variant of a schema for a direction, with references relative to the file `from`; `undefined` if both are
   * equal.
   */
  readonly schema: (at: Located, direction: Direction, from: string) => unknown
  /** The variants that have been created so far. */
  readonly variants: () => readonly Variant[]
}

/** Creates variants of the schemas of a document. */
export const copiesOf = (document: SourceDocument): Copies => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const named = child(child(root, 'components'), 'schemas')
  const variants = new Variants(document, named)
  const leading = { request: leadingIn(document, 'request'), response: leadingIn(document, 'response') }
  const copies = {
    request: copierOf(document, named, 'request', leading.request, variants),
    response: copierOf(document, named, 'response', leading.response, variants),
  }
  return {
    schema: (at, direction, from) => (leading[direction](at) ? copies[direction](at, from) : undefined),
    variants: () => variants.all(),
  }
}

import { pointerStep } from '@poolhouse/codegen/document'
import type { At } from '../document/at.ts'
import type { RuleId } from '../rules/index.ts'
import type { Mode, Notation } from '../schema/read-shape.ts'
import type { Schema } from '../schema/shape.ts'
import type { SchemaFinding } from '../schema/compare/compare-schemas.ts'

/** A finding of the walk, before lines and levels are known. */
export interface Finding {
  readonly rule: RuleId
  readonly operation: string | null
  readonly location: string
  readonly message: string
  readonly base?: At
  readonly revision?: At
  readonly witness?: { readonly value: unknown }
  readonly undecided?: string
  /** True in unstable operations, in which no change breaks clients. */
  readonly isUnstable?: true
}

/** The same element in both documents. */
export interface Pair {
  readonly base: At
  readonly revision: At
}

/** Dependencies of every part of the walk. */
export interface Scope {
  readonly operation: string | null
  /** True below webhooks and callbacks, where the server sends the requests. */
  readonly isReversed: boolean
  readonly today: Date
  readonly extensions: readonly string[]
  readonly equal: (a: At, b: At) => boolean
  readonly compareSchemas: (
    mode: Mode,
    notation: Notation,
    base: Schema,
    revision: Schema,
    root: string,
  ) => SchemaFinding[]
  /** The JSON types that a parameter or header accepts, as bits. */
  readonly typesOf: (schema: Schema) => number
  readonly report: (finding: Omit<Finding, 'operation'>) => void
  /** A scope like the given one whose findings belong to another operation. */
  readonly relabel: (operation: string | null, scope: Scope) => Scope
}

/** Compares the path items of a callback; it is an argument because callbacks contain path items. */
export type WalkItem = (scope: Scope, pair: Pair, label: string) => void

/** The direction of a request or response; webhooks and callbacks reverse it. */
export const modeOf = (part: 'request' | 'response', { isReversed }: Scope): Mode =>
  isReversed ? (part === 'request' ? 'response' : 'request') : part

/** Locations are joined like JSON pointers, without the first slash. */
export const below = (location: string, ...steps: string[]): string => {
  const text = steps.map(pointerStep).join('')
  return location === '' ? text.slice(1) : location + text
}

/** The sides of a finding, where they exist. */
export const sides = (base: At | undefined, revision: At | undefined): Pick<Finding, 'base' | 'revision'> => ({
  ...(base ? { base } : {}),
  ...(revision ? { revision } : {}),
})
